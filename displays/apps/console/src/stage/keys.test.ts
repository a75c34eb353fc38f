import { describe, expect, it } from 'vitest';
import { keyIntent, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const within = (tag: string): Pick<Element, 'closest'> => ({ closest: (selectors: string) => (selectors.split(', ').includes(tag) ? ({} as Element) : null) });

describe('keyIntent', () => {
  it.each([
    ['PageDown', 'next'], ['ArrowRight', 'next'], [' ', 'next'], ['b', 'blank'], ['B', 'blank'], ['.', 'blank'], ['u', 'undo'], ['U', 'undo'],
    ['PageUp', undefined], ['ArrowLeft', undefined], ['Enter', undefined], ['a', undefined], ['Escape', undefined],
  ])('%j means %s on the page', (key, intent) => {
    expect(keyIntent(press(key), within('body'))).toBe(intent);
  });

  it.each(['input', 'textarea', 'select', '[contenteditable]'])('keys are letters inside %s', (tag) => {
    for (const key of [' ', 'b', 'PageDown', 'ArrowRight', '.']) expect(keyIntent(press(key), within(tag))).toBeUndefined();
  });

  it('lets Space press the focused button, while the clicker still means next', () => {
    expect(keyIntent(press(' '), within('button'))).toBeUndefined();
    expect(keyIntent(press('PageDown'), within('button'))).toBe('next');
    expect(keyIntent(press('b'), within('button'))).toBe('blank');
  });

  it('ignores a key that is held down and shortcuts of the browser', () => {
    expect(keyIntent(press('PageDown', { repeat: true }), within('body'))).toBeUndefined();
    expect(keyIntent(press('b', { ctrlKey: true }), within('body'))).toBeUndefined();
  });
});
