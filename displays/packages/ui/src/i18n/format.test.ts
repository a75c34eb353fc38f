import { describe, expect, it } from 'vitest';
import { format } from './format';

const asked = '{count, plural, =0 {aucune question} one {# question} many {# de questions} other {# questions}}';

describe('format', () => {
  it('fills names in', () => {
    expect(format('Table {table}, {name}', { table: 14, name: 'Zoé' }, 'fr')).toBe('Table 14, Zoé');
  });

  it.each([
    [0, 'aucune question'],
    [1, '1 question'],
    [2, '2 questions'],
    [1234, '1\u202f234 questions'],
    [1_000_000, '1\u202f000\u202f000 de questions'],
  ])('chooses the French plural of %i', (count, text) => {
    expect(format(asked, { count }, 'fr')).toBe(text);
  });

  it('counts 0 as one in French and as other in English', () => {
    const message = '{count, plural, one {# vote} other {# votes}}';
    expect(format(message, { count: 0 }, 'fr')).toBe('0 vote');
    expect(format(message, { count: 0 }, 'en')).toBe('0 votes');
  });

  it.each([
    ['# votes', 'de votes'],
    ['# autres questions', 'd’autres questions'],
    ['# idées pour vous', 'd’idées pour vous'],
    ['# voix', 'de voix'],
    ['# récits notés', 'de récits notés'],
    ['# présentes', 'présentes'],
    ['# entendus', 'entendus'],
    ['# posées', 'posées'],
    ['# sur 5', 'sur 5'],
    ['# ont voté', 'ont voté'],
  ])('takes the French many of “%s” from other where a message has none', (other, text) => {
    expect(format(`{count, plural, one {#} other {${other}}}`, { count: 1_000_000 }, 'fr')).toBe(`1\u202f000\u202f000 ${text}`);
  });

  it('leaves English without many as it is', () => {
    expect(format('{count, plural, one {# vote} other {# votes}}', { count: 1_000_000 }, 'en')).toBe('1,000,000 votes');
  });

  it('takes counts that crossed the wire as text', () => {
    expect(format('{max, plural, one {une} other {#}}', { max: '3' }, 'en')).toBe('3');
  });

  it('selects by word, with other for the rest', () => {
    const message = '{kind, select, tablet {tablette {table}} other {appareil}}';
    expect(format(message, { kind: 'tablet', table: 3 }, 'fr')).toBe('tablette 3');
    expect(format(message, { kind: 'screen' }, 'fr')).toBe('appareil');
  });

  it('keeps # for text outside a plural', () => {
    expect(format('n° #', {}, 'fr')).toBe('n° #');
  });
});
