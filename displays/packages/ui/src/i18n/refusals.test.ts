import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { locale } from './locale';
import { consoleRefusalsEn, consoleRefusalsFr, learnConsoleRefusals } from './console.refusals';
import { kioskRefusalsEn, kioskRefusalsFr, learnKioskRefusals } from './kiosk.refusals';
import { refusalsEn, refusalsFr, refusalSentence } from './refusals';

const receipt = readFileSync(new URL('../../../../../src/LiveSession.Contracts/Commands/Receipt.cs', import.meta.url), 'utf8');
const codes = [...receipt.matchAll(/public const string \w+ = "(\w+)";/g)].map((match) => match[1] ?? '');

learnConsoleRefusals();
learnKioskRefusals();

afterEach(() => {
  locale.value = 'fr';
});

describe('B4 refusals', () => {
  it('finds the codes in the contracts', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(codes).toContain('roundAlreadyClosed');
  });

  it('has a sentence for every code, and none for a code that is gone', () => {
    expect([refusalsFr, consoleRefusalsFr, kioskRefusalsFr].flatMap(Object.keys).sort()).toEqual([...codes].sort());
    expect([refusalsEn, consoleRefusalsEn, kioskRefusalsEn].flatMap(Object.keys).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s says what happened and what to do next, in both languages, without values too', (code) => {
    for (const language of ['fr', 'en'] as const) {
      locale.value = language;
      const sentence = refusalSentence({ code });
      expect(sentence.split(/[.!…](?:\s|$)/).filter(Boolean).length).toBeGreaterThanOrEqual(2);
      expect(sentence).not.toMatch(/[{}#]|undefined/);
    }
  });

  it('uses the values', () => {
    expect(refusalSentence({ code: 'tooManyChoices', values: { picks: '3' } })).toContain('3 options au plus');
    expect(refusalSentence({ code: 'tooManyChoices', values: { picks: '1' } })).toContain('Une seule option');
    expect(refusalSentence({ code: 'pointsAboveCap', values: { cap: '1' } })).toContain('(1 au plus)');
  });

  it('has a sentence for a code it has never heard of', () => {
    expect(refusalSentence({ code: 'fromTheFuture' })).not.toContain('fromTheFuture');
  });
});
