import { describe, expect, it } from 'vitest';
import { clean } from './clean';
import { directionOf } from './direction';

describe('A5 what people wrote', () => {
  it.each([
    ['bidi overrides', 'a\u202Eevil\u202C\u2066b\u2069', 'aevilb'],
    ['zero-width characters', 'a\u200Bb\u2060c\uFEFFd\u00ADe', 'abcde'],
    ['control characters and lines', 'a\u0000b\u0007\r\nc\u2028d\te', 'a b c d e'],
    ['joiners that join nothing', 'a\u200Db\u200C', 'ab'],
    ['tags', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['private use', 'a\uE000b', 'ab'],
    ['half characters', 'a\uD800b', 'a\uFFFDb'],
    ['marks without a letter', '\u0301\u0302abc', 'abc'],
    ['stacked marks', `z${'\u0335'.repeat(60)}`, `z${'\u0335'.repeat(3)}`],
    ['space around', '  a   b  ', 'a b'],
  ])('%s are taken out', (_, dirty, cleaned) => {
    expect(clean(dirty)).toBe(cleaned);
  });

  it.each([
    ['Vietnamese', 'Chúng ta muốn gì ở khách hàng của mình'],
    ['Arabic', 'كيف نريد أن نستقبل زبائننا؟'],
    ['Persian with joiners', 'می\u200Cخواهیم'],
    ['Hebrew with points', 'שָׁלוֹם לכולם'],
    ['Tibetan', 'བསྒྲུབས་པ་རེད།'],
    ['emoji families', '👩‍👩‍👧 👍🏽 🇫🇷 ❤️‍🔥'],
    ['Hindi', 'क्‍षमा'],
    ['Thai', 'น้ำใจ'],
  ])('%s is left as it is', (_, text) => {
    expect(clean(text)).toBe(text.normalize('NFC'));
  });

  it('keeps markup as letters', () => {
    expect(clean('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  });

  it('shortens what nobody could read', () => {
    expect(clean('x'.repeat(10_000)).length).toBeLessThanOrEqual(1001);
  });

  it('keeps a question mark with its word', () => {
    expect(clean('Pourquoi ?')).toBe('Pourquoi\u202F?');
  });

  it('reads in the direction of the first letter that has one', () => {
    expect(directionOf('123 – كيف Bonjour')).toBe('rtl');
    expect(directionOf('« Bonjour » שלום')).toBe('ltr');
    expect(directionOf('12 !')).toBe('ltr');
  });
});
