import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Content } from '../fixtures/content';
import { crowded, type CrowdSize } from '../fixtures/crowd';
import { contentOf } from '../gallery/file';

const demo = resolve(import.meta.dirname, '../../../../src/LiveSession.Documents/Demo');

/** What the reference day's people write. */
export async function reference(language: 'fr' | 'en', people: CrowdSize): Promise<Content> {
  const file = resolve(demo, language === 'fr' ? 'day.fr.json' : 'worldcafe.en.json');
  return crowded(contentOf(await readFile(file, 'utf8'), language), people);
}
