export type KeyIntent = 'next' | 'blank' | 'undo';

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
 * What a key means for the whole console. Slide clickers send PageDown, and B or a full stop to go black. While somebody types,
 * keys are letters; on a button, Space presses that button.
 */
export function keyIntent(press: KeyPress, target: Pick<Element, 'closest'> | null): KeyIntent | undefined {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey || target?.closest(typing)) return undefined;
  switch (press.key) {
    case 'PageDown':
    case 'ArrowRight':
      return 'next';
    case ' ':
      return target?.closest(pressable) ? undefined : 'next';
    case 'b':
    case 'B':
    case '.':
      return 'blank';
    case 'u':
    case 'U':
      return 'undo';
    default:
      return undefined;
  }
}
