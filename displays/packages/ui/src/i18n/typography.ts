const narrowNoBreak = '\u202f';
const noBreak = '\u00a0';

/**
 * French and English typography for our own messages, so that they are written with plain spaces and apostrophes, which can
 * be seen and searched: narrow no-break space before ? ! ; and inside « », no-break space before a colon.
 */
export function typeset(message: string, locale: 'fr' | 'en'): string {
  const curled = message.replaceAll("'", '’');
  return locale === 'fr'
    ? curled
        .replace(/ (?=[?!;»%])/g, narrowNoBreak)
        .replaceAll('« ', `«${narrowNoBreak}`)
        .replace(/ (?=:)/g, noBreak)
    : curled;
}

/** What a person wrote, with its closing punctuation on the line of the last word, and units on that of their number. Only for showing. */
export function keptTogether(text: string): string {
  return text
    .replace(/ (?=[?!;:»])/g, narrowNoBreak)
    .replaceAll('« ', `«${narrowNoBreak}`)
    .replace(/(\d) (?=(?:h|min|s|%|€|k€|M€|km|m²)(?![\p{L}\p{N}]))/gu, `$1${noBreak}`)
    .replace(/(\d\u00a0h) (?=\d\d(?!\d))/g, `$1${noBreak}`);
}
