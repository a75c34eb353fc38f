import type { FontChoice } from '@livesession/scene';

/** Which font of the shelf writes which letters. Order matters: the first that has a letter writes it. */
export const fontScripts = {
  'Inter Vietnamese': /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9\u20AB]/u,
  'Inter Cyrillic': /\p{Script=Cyrillic}/u,
  'Inter Greek': /\p{Script=Greek}/u,
  'Noto Arabic': /\p{Script=Arabic}/u,
  'Noto Hebrew': /\p{Script=Hebrew}/u,
  'Noto Tibetan': /\p{Script=Tibetan}/u,
  Emoji: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\u20E3\uFE0F]/u,
  'Noto Math': /[\p{Sm}\u2100-\u214F\u2190-\u23FF]/u,
  'Noto Symbols': /[\p{So}\u2460-\u24FF]/u,
  'Noto More Symbols': /[\p{So}\u2460-\u24FF]/u,
} as const;

export type ScriptFamily = keyof typeof fontScripts;

/** Families that are a session's choice; all letters that they lack are written by the others. */
export const fontChoicesOf = {
  Serif: 'serif',
  'Serif Extended': 'serif',
  Legible: 'legible',
  'Legible Extended': 'legible',
} as const satisfies Readonly<Record<string, FontChoice>>;

export type ChosenFamily = keyof typeof fontChoicesOf;

export type Family = ScriptFamily | ChosenFamily | 'Inter' | 'Inter Extended';

/** What a family is for. */
export function purposeOf(family: Family): { readonly script?: RegExp; readonly choice?: FontChoice } {
  if (family in fontScripts) return { script: fontScripts[family as ScriptFamily] };
  return family in fontChoicesOf ? { choice: fontChoicesOf[family as ChosenFamily] } : {};
}
