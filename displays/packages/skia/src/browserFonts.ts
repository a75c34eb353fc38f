import interLatin500 from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import interLatin700 from '@fontsource/inter/files/inter-latin-700-normal.woff2?url';
import interExtended500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url';
import interExtended700 from '@fontsource/inter/files/inter-latin-ext-700-normal.woff2?url';
import interVietnamese500 from '@fontsource/inter/files/inter-vietnamese-500-normal.woff2?url';
import interVietnamese700 from '@fontsource/inter/files/inter-vietnamese-700-normal.woff2?url';
import interCyrillic500 from '@fontsource/inter/files/inter-cyrillic-500-normal.woff2?url';
import interCyrillic700 from '@fontsource/inter/files/inter-cyrillic-700-normal.woff2?url';
import interGreek500 from '@fontsource/inter/files/inter-greek-500-normal.woff2?url';
import interGreek700 from '@fontsource/inter/files/inter-greek-700-normal.woff2?url';
import arabic500 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url';
import arabic700 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import hebrew500 from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-500-normal.woff2?url';
import hebrew700 from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff2?url';
import tibetan500 from '@fontsource/noto-serif-tibetan/files/noto-serif-tibetan-tibetan-500-normal.woff2?url';
import tibetan700 from '@fontsource/noto-serif-tibetan/files/noto-serif-tibetan-tibetan-700-normal.woff2?url';
import math from '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2?url';
import symbols500 from '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-500-normal.woff2?url';
import symbols700 from '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-700-normal.woff2?url';
import moreSymbols from '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2?url';
import serif500 from '@fontsource/source-serif-4/files/source-serif-4-latin-500-normal.woff2?url';
import serif700 from '@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2?url';
import serifExtended500 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-500-normal.woff2?url';
import serifExtended700 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-normal.woff2?url';
import legible500 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-500-normal.woff2?url';
import legible700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import legibleExtended500 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-500-normal.woff2?url';
import legibleExtended700 from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import emoji from 'twemoji-colr-font/twemoji.woff2?url';
import type { FontFile } from './fontShelf';
import { purposeOf, type Family } from './fontScripts';

const urls = {
  Serif: [serif500, serif700],
  'Serif Extended': [serifExtended500, serifExtended700],
  Legible: [legible500, legible700],
  'Legible Extended': [legibleExtended500, legibleExtended700],
  Inter: [interLatin500, interLatin700],
  'Inter Extended': [interExtended500, interExtended700],
  'Inter Vietnamese': [interVietnamese500, interVietnamese700],
  'Inter Cyrillic': [interCyrillic500, interCyrillic700],
  'Inter Greek': [interGreek500, interGreek700],
  'Noto Arabic': [arabic500, arabic700],
  'Noto Hebrew': [hebrew500, hebrew700],
  'Noto Tibetan': [tibetan500, tibetan700],
  Emoji: [emoji],
  'Noto Math': [math],
  'Noto Symbols': [symbols500, symbols700],
  'Noto More Symbols': [moreSymbols],
} as const satisfies Readonly<Record<Family, readonly string[]>>;

/** The same fonts as in Node, from the server. */
export const browserFonts: readonly FontFile[] = Object.entries(urls).flatMap(([family, files]) =>
  files.map((url) => ({ family, ...purposeOf(family as Family), load: () => fetched(url) })),
);

export async function fetched(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}
