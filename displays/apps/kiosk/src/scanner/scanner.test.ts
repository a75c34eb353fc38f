import { describe, expect, it } from 'vitest';
import { codeSeen } from './code';
import { Keystrokes, type Heard } from './keystrokes';
import type { Keystroke } from './layouts';

const badge = 'HTTP://192.168.1.10:8080/B/7K3M9QX2';
const named = 'HTTP://SALLE-A.LOCAL:8080/B/0AZWQY16';

/** The keys of a layout, row by row as on the keyboard: unshifted, then shifted. */
const keys = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9', 'Digit0', 'Minus',
  'KeyQ', 'KeyW', 'KeyE', 'KeyR', 'KeyT', 'KeyY', 'KeyU', 'KeyI', 'KeyO', 'KeyP',
  'KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK', 'KeyL', 'Semicolon',
  'KeyZ', 'KeyX', 'KeyC', 'KeyV', 'KeyB', 'KeyN', 'KeyM', 'Comma', 'Period', 'Slash'] as const;
const layouts = {
  us: ['1234567890-qwertyuiopasdfghjkl;zxcvbnm,./', '!@#$%^&*()_QWERTYUIOPASDFGHJKL:ZXCVBNM<>?'],
  fr: ['&é"\'(-è_çà)azertyuiopqsdfghjklmwxcvbn,;:!', '1234567890°AZERTYUIOPQSDFGHJKLMWXCVBN?./§'],
  de: ['1234567890ßqwertzuiopasdfghjklöyxcvbnm,.-', '!"§$%&/()=?QWERTZUIOPASDFGHJKLÖYXCVBNM;:_'],
} as const;
type Layout = keyof typeof layouts;

/** What a browser hears when a scanner set to one layout is plugged into a computer set to another. */
function strokes(text: string, scanner: Layout, computer: Layout): readonly Keystroke[] {
  return [...text].map((sign) => {
    const shift = layouts[scanner][1].includes(sign);
    const at = layouts[scanner][shift ? 1 : 0].indexOf(sign);
    if (at < 0) throw new Error(`The ${scanner} keyboard has no ${sign}.`);
    return { key: layouts[computer][shift ? 1 : 0][at] ?? '', code: keys[at] ?? '', shift };
  });
}

function scan(presses: readonly Keystroke[], gap = 8): Heard {
  const keystrokes = new Keystrokes();
  let at = 1000;
  for (const stroke of presses) {
    if (stroke.shift) keystrokes.hear({ key: 'Shift', code: 'ShiftLeft', shift: true }, (at += gap / 2));
    keystrokes.hear(stroke, (at += gap));
  }
  return keystrokes.hear({ key: 'Enter', code: 'Enter', shift: false }, at + gap);
}

const pairs = (['us', 'fr', 'de'] as const).flatMap((scanner) => (['us', 'fr', 'de'] as const).map((computer) => ({ scanner, computer })));

describe('a scanner', () => {
  it.each(pairs)('set to $scanner is understood on a computer set to $computer', ({ scanner, computer }) => {
    expect(scan(strokes(badge, scanner, computer))).toEqual({ code: badge });
    expect(scan(strokes(named, scanner, computer))).toEqual({ code: named });
  });

  it('may write small letters, or come where browsers do not say which key it was', () => {
    expect(scan(strokes(badge.toLowerCase(), 'us', 'us'))).toEqual({ code: badge });
    expect(scan(strokes(badge, 'fr', 'fr').map((stroke) => ({ ...stroke, code: '' })))).toEqual({ code: badge });
  });

  it('may send digits without shift to a French computer that does not say which key it was', () => {
    const unshifted = [...'7K3M9QX2'].map((sign) => ({ key: 'àé'.includes(sign) ? sign : ({ 7: 'è', 3: '"', 9: 'ç', 2: 'é' }[sign] ?? sign), code: '', shift: false }));
    expect(scan(unshifted)).toEqual({ code: '7K3M9QX2' });
  });

  it('may send the code alone', () => {
    expect(scan(strokes('7K3M9QX2', 'us', 'fr'))).toEqual({ code: '7K3M9QX2' });
  });

  it('is heard through the pauses of Bluetooth', () => {
    expect(scan(strokes(badge, 'us', 'us'), 55)).toEqual({ code: badge });
  });

  it('that brings something else says so', () => {
    expect(scan(strokes('HTTPS://EXAMPLE.ORG/MENU/DESSERTS', 'us', 'us'))).toBe('unreadable');
  });
});

describe('fingers', () => {
  it('are no scanner, however they end', () => {
    expect(scan(strokes(badge, 'us', 'us'), 120)).toBeUndefined();
    expect(scan(strokes('DUPONT', 'fr', 'fr'))).toBeUndefined();
    expect(scan(strokes('LEFEVRE CLAIRE'.replace(' ', '-'), 'us', 'us'))).toBeUndefined();
  });

  it('before a scan are not part of it', () => {
    const keystrokes = new Keystrokes();
    strokes('LEF', 'us', 'us').forEach((stroke, index) => keystrokes.hear(stroke, index * 200));
    let at = 2000;
    strokes(badge, 'us', 'us').forEach((stroke) => keystrokes.hear(stroke, (at += 5)));
    expect(keystrokes.hear({ key: 'Enter', code: 'Enter', shift: false }, at + 5)).toEqual({ code: badge });
  });
});

it('a camera brings printed codes only', () => {
  expect(codeSeen(` ${badge} `)).toBe(badge);
  expect(codeSeen('https://example.org/menu')).toBeUndefined();
});
