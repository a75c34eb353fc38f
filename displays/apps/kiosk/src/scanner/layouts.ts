/** One key as the browser told of it. */
export interface Keystroke {
  /** What the computer's layout makes of it. */
  readonly key: string;
  /** Which key of the keyboard it was, whatever the layout; empty where the browser does not say. */
  readonly code: string;
  readonly shift: boolean;
}

/** The character that a layout has on a key. */
type Layout = (stroke: Keystroke) => string | undefined;

/**
 * What a scanner may have meant. It presses keys as on the layout that it is set to, the computer reads them on its own, and when the two
 * differ an address arrives as rubbish. So it is read in every way that is common in France and England; only one of them is an address.
 */
export function readings(strokes: readonly Keystroke[]): readonly string[] {
  const read = (layout: Layout): string => strokes.map((stroke) => layout(stroke) ?? '\ufffd').join('');
  return [...new Set([asShown, unshifted, qwerty, azerty, qwertz].map(read))];
}

const asShown: Layout = ({ key }) => (key.length === 1 ? key : undefined);

/** A French layout whose digits came without shift. */
const unshifted: Layout = (stroke) => {
  const digit = '&é"\'(-è_çà'.indexOf(stroke.key);
  return digit >= 0 ? String((digit + 1) % 10) : asShown(stroke);
};

const signs: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Semicolon: [';', ':'],
  Slash: ['/', '?'],
  Period: ['.', '>'],
  Minus: ['-', '_'],
};

const qwerty: Layout = ({ key, code, shift }) => {
  if (code.startsWith('Key')) return code.slice(3);
  if (code.startsWith('Digit') && !shift) return code.slice(5);
  if (code.startsWith('Numpad')) return asShown({ key, code, shift });
  return signs[code]?.[shift ? 1 : 0];
};

const frenchLetters: Readonly<Record<string, string>> = { KeyQ: 'A', KeyA: 'Q', KeyW: 'Z', KeyZ: 'W', Semicolon: 'M' };
const frenchSigns: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  KeyM: [',', '?'],
  Comma: [';', '.'],
  Period: [':', '/'],
  Slash: ['!', '§'],
  Digit6: ['-', '6'],
  Digit8: ['_', '8'],
};

const azerty: Layout = (stroke) => {
  const { code, shift } = stroke;
  const sign = frenchSigns[code];
  if (sign) return sign[shift ? 1 : 0];
  if (code.startsWith('Digit')) return code.slice(5);
  return frenchLetters[code] ?? (code.startsWith('Key') ? code.slice(3) : qwerty(stroke));
};

const germanSigns: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Period: ['.', ':'],
  Digit7: ['7', '/'],
  Slash: ['-', '_'],
};

const qwertz: Layout = (stroke) => {
  const { code, shift } = stroke;
  const sign = germanSigns[code];
  if (sign) return sign[shift ? 1 : 0];
  return code === 'KeyY' ? 'Z' : code === 'KeyZ' ? 'Y' : qwerty(stroke);
};
