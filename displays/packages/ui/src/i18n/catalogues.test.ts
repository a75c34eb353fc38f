import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { format } from './format';
import { typeset } from './typography';

// Every catalogue of every app, also those that stand beside their page: the types see missing keys, this sees what they cannot.
const displays = new URL('../../../../', import.meta.url);
const files = ['packages', 'apps']
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, displays), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !/node_modules|\.test\./.test(path));
const messages = files.flatMap((file) => cataloguesIn(readFileSync(new URL(file, displays), 'utf8')).flatMap((source) => {
  const english = Math.max(source.search(/^ {2}en: \{$/m), source.search(/^export const \w+En\b/m));
  return [...source.matchAll(/^\s+"?([\w-]+)"?:\s+(?:"(.+)"|'(.+)'|`(.+)`),?$/gm)].map((match) => ({
    where: `${file} ${match[1]}`,
    language: english >= 0 && match.index > english ? ('en' as const) : ('fr' as const),
    text: (match[2] ?? match[3] ?? match[4] ?? '').replaceAll('\\u00a0', '\u00a0').replaceAll('\\u202f', '\u202f'),
  }));
}));

function cataloguesIn(source: string): readonly string[] {
  return [...source.matchAll(/createMessages\(\{$[\s\S]+?^\}\);$|^export const \w*[rR]efusalsFr [\s\S]+/gm)].map(([catalogue]) => catalogue);
}

describe('E1 messages', () => {
  it('are found', () => {
    expect(messages.filter((message) => message.language === 'fr').length).toBeGreaterThan(100);
    expect(messages.filter((message) => message.language === 'en').length).toBeGreaterThan(100);
    for (const found of ['adoption/index.tsx nowOpen', 'console/src/stage/messages.ts coming-phones', 'refusals.ts commandIdReused', 'phone/src/']) expect(messages.some(({ where }) => where.includes(found)), found).toBe(true);
  });

  it('can be read, whatever the counts', () => {
    expect(wrong(({ text, language }) => [{}, countsOf(text, 0), countsOf(text, 1), countsOf(text, 7), countsOf(text, 1_000_000)].some((values) => /[{}]|undefined/.test(shown(text, language, values))))).toEqual([]);
  });

  it('have French spaces before ? ! ; : and inside quotes', () => {
    const missing = /[^\u202f\u00a0\s?!.…][?!;](?=\s|$)|[\p{L}\d}]:(?=\s|$)|«[^\u202f]|[^\u202f]»/u;
    expect(wrong(({ text, language }) => language === 'fr' && missing.test(typeset(text, 'fr').replaceAll(/\{\w+, (?:plural|select),/g, '')))).toEqual([]);
  });

  it('count a million of something in French', () => {
    const counting = messages.filter(({ language, text }) => language === 'fr' && /(?:notes|questions|personnes|idées)\b/.test(text) && text.includes('plural'));
    expect(counting.length).toBeGreaterThan(20);
    expect(wrong(({ language, text }) => language === 'fr' && /000 (?:notes|questions|options|personnes|idées|tables|votes|engagements)/.test(shown(text, 'fr', countsOf(text, 1_000_000))))).toEqual([]);
  });

  it('call a part of the agenda a séquence, and keep tour for taking turns', () => {
    expect(wrong(({ language, text }) => language === 'fr' && /\b(?:le tour (?:est|commence)|ce tour|du tour|(?:ouvrir|terminer) le tour)\b/i.test(text))).toEqual([]);
  });

  it('have real apostrophes and dots, and no double spaces', () => {
    expect(wrong(({ text, language }) => /'|\.\.\.| {2}/.test(typeset(text, language)))).toEqual([]);
  });
});

function wrong(isWrong: (message: (typeof messages)[number]) => boolean): readonly string[] {
  return messages.filter(isWrong).map(({ where, text }) => `${where}: ${text}`);
}

function shown(text: string, language: 'fr' | 'en', values: Record<string, number>): string {
  return format(typeset(text, language), values, language).replaceAll(/\{\w+\}/g, '');
}

function countsOf(text: string, count: number): Record<string, number> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map((match) => [match[1], count]));
}
