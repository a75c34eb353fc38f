// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locale } from '../i18n/locale';
import { Countdown } from './Countdown';
import { TextArea } from './Field';
import { StatusLine } from './StatusLine';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  locale.value = 'fr';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const show = (page: Parameters<typeof render>[0]): void => void act(() => render(page, root));
const said = (): string => [...root.querySelectorAll('[role=status], [role=alert], [aria-live]:not([aria-live=off])')].map((each) => each.textContent).join('|');

describe('E2 what is said to those who listen', () => {
  it('is not the time, second by second', () => {
    let now = 0;
    show(<Countdown round={{ status: 'open', endsAt: 500_000 }} serverNow={() => now} />);
    const before = said();
    for (let second = 0; second < 10; second++) {
      now += 1000;
      act(() => void vi.advanceTimersByTime(1005));
      expect(said()).toBe(before);
    }
    expect(root.textContent).toContain('8:10');
  });

  it('is once that a text is too long, not with every letter', () => {
    const heard = new Set<string>();
    for (const text of ['abc', 'abcd', 'abcde', 'abcdef']) {
      show(<TextArea label="?" value={text} max={3} onChange={() => undefined} />);
      heard.add(said());
    }
    expect([...heard]).toEqual(['', 'Le texte est trop long']);
    expect(root.textContent).toContain('3 caractères de trop');
  });

  it('is what became of an act, unless it changes at every pause in typing', () => {
    show(<StatusLine kind="done">ok</StatusLine>);
    expect(said()).toContain('ok');
    show(
      <StatusLine kind="sending" unsaid>
        ok
      </StatusLine>,
    );
    expect(said()).toBe('');
  });
});
