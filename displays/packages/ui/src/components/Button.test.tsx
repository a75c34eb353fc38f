// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locale } from '../i18n/locale';
import { Button } from './Button';
import { holdMs } from './useHold';

let root: HTMLElement;
let acted = 0;

beforeEach(() => {
  vi.useFakeTimers();
  locale.value = 'fr';
  acted = 0;
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function button(props: { hold?: boolean; disabled?: boolean } = {}): HTMLElement {
  act(() => render(<Button {...props} onPress={() => acted++}>Retirer</Button>, root));
  return root.querySelector('button')!;
}

const fire = (target: HTMLElement, ...events: Event[]): void => events.forEach((event) => void act(() => void target.dispatchEvent(event)));
const pass = (ms: number): void => void act(() => void vi.advanceTimersByTime(ms));
const pointer = (type: string): Event => new PointerEvent(type, { bubbles: true, button: 0 });
const key = (type: string, repeat = false): Event => new KeyboardEvent(type, { bubbles: true, key: 'Enter', repeat });

describe('a plain button', () => {
  it('acts on a press', () => {
    button().click();
    expect(acted).toBe(1);
  });

  it('stays in the tab order when disabled, and does nothing', () => {
    const disabled = button({ disabled: true });
    disabled.click();
    expect(acted).toBe(0);
    expect(disabled.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a button to hold', () => {
  it('acts once it was held, and only once', () => {
    const held = button({ hold: true });
    fire(held, pointer('pointerdown'));
    pass(holdMs - 1);
    expect(acted).toBe(0);
    pass(1);
    expect(acted).toBe(1);
    fire(held, pointer('pointerup'), new MouseEvent('click', { bubbles: true }));
    pass(holdMs * 2);
    expect(acted).toBe(1);
  });

  it('says to hold after a short press, and acts on no number of them', () => {
    const held = button({ hold: true });
    for (let press = 0; press < 3; press++) {
      fire(held, pointer('pointerdown'));
      pass(100);
      fire(held, pointer('pointerup'), new MouseEvent('click', { bubbles: true }));
    }
    pass(holdMs * 2);
    expect(acted).toBe(0);
    expect(held.textContent).toContain('Maintenez');
  });

  it('is let go when the pointer leaves', () => {
    const held = button({ hold: true });
    fire(held, pointer('pointerdown'), pointer('pointerleave'));
    pass(holdMs * 2);
    expect(acted).toBe(0);
  });

  it('is held with a key as well, whose repeats do not start again', () => {
    const held = button({ hold: true });
    fire(held, key('keydown'));
    pass(holdMs / 2);
    fire(held, key('keydown', true));
    pass(holdMs / 2);
    expect(acted).toBe(1);
  });

  it('takes two clicks of assistive technology, which cannot hold', () => {
    const held = button({ hold: true });
    fire(held, new MouseEvent('click', { bubbles: true }));
    expect(acted).toBe(0);
    expect(held.textContent).toContain('encore une fois');
    fire(held, new MouseEvent('click', { bubbles: true }));
    expect(acted).toBe(1);
  });

  it('does nothing while disabled', () => {
    const held = button({ hold: true, disabled: true });
    fire(held, pointer('pointerdown'));
    pass(holdMs * 2);
    fire(held, new MouseEvent('click', { bubbles: true }), new MouseEvent('click', { bubbles: true }));
    expect(acted).toBe(0);
  });
});
