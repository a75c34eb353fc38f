export type KeyIntent = 'next' | 'blank' | 'undo' | 'pause' | 'more' | 'less' | 'help';

/** What of a key event matters. */
export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const typing = 'input, textarea, select, [contenteditable]';
const pressable = 'button, a, summary';

/**
 * What a key means for the whole console. Slide clickers send PageDown and PageUp, and B or a full stop to go black. While somebody types,
 * keys are letters; on a button, Space presses that button.
 */
export function keyIntent(press: KeyPress, target: Pick<Element, 'closest'> | null): KeyIntent | undefined {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey || target?.closest(typing)) return undefined;
  if (press.key === ' ') return target?.closest(pressable) ? undefined : 'next';
  return meanings[press.key.toLowerCase()];
}

// By what the key writes, not by where it lies: the same letters on AZERTY and QWERTY, with Shift or without, and on the number pad.
const meanings: Readonly<Record<string, KeyIntent>> = {
  pagedown: 'next', arrowright: 'next', pageup: 'undo', arrowleft: 'undo', u: 'undo',
  b: 'blank', '.': 'blank', k: 'pause', '+': 'more', '-': 'less', '?': 'help',
};
