import { describe, expect, it } from 'vitest';
import { keyIntent, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more });
const within = (tag: string): Pick<Element, 'closest'> => ({ closest: (selectors: string) => (selectors.split(', ').includes(tag) ? ({} as Element) : null) });

describe('keyIntent', () => {
  it.each([
    ['PageDown', 'next'], ['ArrowRight', 'next'], [' ', 'next'], ['b', 'blank'], ['B', 'blank'], ['.', 'blank'], ['u', 'undo'], ['U', 'undo'],
    ['PageUp', 'undo'], ['ArrowLeft', 'undo'], ['k', 'pause'], ['+', 'more'], ['-', 'less'], ['?', 'help'], ['Enter', undefined], ['a', undefined], ['Escape', undefined],
  ])('%j means %s on the page', (key, intent) => {
    expect(keyIntent(press(key), within('body'))).toBe(intent);
  });

  it.each(['input', 'textarea', 'select', '[contenteditable]'])('keys are letters inside %s', (tag) => {
    for (const key of [' ', 'b', 'PageDown', 'PageUp', 'ArrowRight', '.', '+', '?']) expect(keyIntent(press(key), within(tag))).toBeUndefined();
  });

  it('lets Space press the focused button, while the clicker still means next', () => {
    expect(keyIntent(press(' '), within('button'))).toBeUndefined();
    expect(keyIntent(press('PageDown'), within('button'))).toBe('next');
    expect(keyIntent(press('b'), within('button'))).toBe('blank');
  });

  // On AZERTY a full stop, a plus and a question mark need Shift, and the minus is where QWERTY has its 6: what is written counts.
  it('reads what is written, whatever the keyboard', () => {
    for (const [key, code, shift] of [['.', 'Comma', true], ['+', 'Equal', true], ['?', 'KeyM', true], ['-', 'Digit6', false], ['+', 'NumpadAdd', false]] as const) {
      const event = Object.assign(press(key), { code, shiftKey: shift });
      expect(keyIntent(event, within('body'))).toBe({ '.': 'blank', '+': 'more', '?': 'help', '-': 'less' }[key]);
    }
  });

  it('ignores a key that is held down and shortcuts of the browser', () => {
    expect(keyIntent(press('PageDown', { repeat: true }), within('body'))).toBeUndefined();
    expect(keyIntent(press('b', { ctrlKey: true }), within('body'))).toBeUndefined();
  });
});
