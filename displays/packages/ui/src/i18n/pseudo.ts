// A language to test with: every message is two fifths longer and full of accents, so that what does not fit, and what is in no
// catalogue, is seen before a translator or a narrow phone shows it.
const pairs: Readonly<Record<string, string>> = { a: 'åä', e: 'éê', i: 'îï', o: 'öô', u: 'ûü', y: 'ÿý', A: 'ÅÄ', E: 'ÉÊ', I: 'ÎÏ', O: 'ÖÔ', U: 'ÛÜ', Y: 'ŸÝ' };
const accents = /[\u0300-\u036f]/g;

/** Doubles the vowels of a message's words; what is between braces, and is no message itself, stays. */
export function pseudo(message: string): string {
  let depth = 0;
  return [...message]
    .map((sign) => {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      return depth % 2 === 0 ? longer(sign) : sign;
    })
    .join('');
}

function longer(sign: string): string {
  return pairs[sign.normalize('NFD').replace(accents, '')] ?? sign;
}

/** True where the address asks for it: `?lang=fr-qps` or `?lang=en-qps`. */
export function pseudoAsked(): boolean {
  return typeof location !== 'undefined' && /-qps$/.test(new URLSearchParams(location.search).get('lang') ?? '');
}
