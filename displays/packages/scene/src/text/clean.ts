const longest = 1000;
const controls = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
// Bidi embeddings, overrides, isolates and marks, zero-width spaces, soft hyphens, fillers, private use, unassigned, tags.
const invisible = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E0FFF}\p{Co}\p{Cn}]/gu;
// Joiners mean something between emoji and inside scripts that join; elsewhere they only hide.
const idleJoiner = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}])[\u200C\u200D]+|[\u200C\u200D]+$/gu;
const looseMark = /(^|\s)\p{M}+/gu;
// Accents borrowed by every script stack freely; those of a script itself (Tibetan, Thai) may be several.
const tallStack = /([\u0300-\u036F\u0483-\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]{3})[\u0300-\u036F\u0483-\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+/gu;
const tallOwnStack = /(\p{M}{7})\p{M}+/gu;

/** What people wrote, fit to stand on a wall (A5): one line of text without anything that hides, reorders or climbs out of its line. */
export function clean(text: string): string {
  const tidy = text
    .slice(0, 4 * longest)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(invisible, '')
    .replace(controls, ' ')
    .replace(idleJoiner, '')
    .replace(tallStack, '$1')
    .replace(tallOwnStack, '$1')
    .replace(looseMark, '$1')
    .trim()
    .replace(/ (?=[?!;])/gu, '\u202F')
    .replace(/ (?=[:»])|(?<=«) /gu, '\u00A0');
  return shorten(tidy);
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
}
