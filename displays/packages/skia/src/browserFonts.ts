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
import emoji from 'twemoji-colr-font/twemoji.woff2?url';
import type { FontFile } from './fontShelf';
import { fontScripts, type ScriptFamily } from './fontScripts';

const urls = {
  Inter: [interLatin500, interLatin700],
  'Inter Extended': [interExtended500, interExtended700],
  'Inter Vietnamese': [interVietnamese500, interVietnamese700],
  'Inter Cyrillic': [interCyrillic500, interCyrillic700],
  'Inter Greek': [interGreek500, interGreek700],
  'Noto Arabic': [arabic500, arabic700],
  'Noto Hebrew': [hebrew500, hebrew700],
  Emoji: [emoji],
} as const satisfies Readonly<Record<ScriptFamily | 'Inter' | 'Inter Extended', readonly string[]>>;

/** The same fonts as in Node, from the server. */
export const browserFonts: readonly FontFile[] = Object.entries(urls).flatMap(([family, files]) =>
  files.map((url) => ({ family, script: family in fontScripts ? fontScripts[family as ScriptFamily] : undefined, load: () => fetched(url) })),
);

async function fetched(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}
