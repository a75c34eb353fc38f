import { expect, it } from 'vitest';
import { keptTogether, typeset } from './typography';

it('sets French spaces and apostrophes', () => {
  expect(typeset("Prêt ? L'hôte dit : « Oui ! » ; 50 %", 'fr')).toBe('Prêt\u202f? L’hôte dit\u00a0: «\u202fOui\u202f!\u202f»\u202f; 50\u202f%');
});

it('curls English apostrophes and leaves spaces alone', () => {
  expect(typeset("Don't: ask?", 'en')).toBe('Don’t: ask?');
});

it('keeps closing punctuation of what people wrote on the line of its word', () => {
  expect(keptTogether('Pourquoi ? « Oui »')).toBe('Pourquoi\u202f? «\u202fOui\u202f»');
});

it('keeps a unit with its number, as people write it', () => {
  expect(keptTogether('moins de 48 h sans')).toBe('moins de 48\u00a0h sans');
  expect(keptTogether('le sas à 8 h 50 avec')).toBe('le sas à 8\u00a0h\u00a050 avec');
  expect(keptTogether('80 % et 12 k€, 3 min')).toBe('80\u00a0% et 12\u00a0k€, 3\u00a0min');
  expect(keptTogether('14 hommes, 3 sacs, table 2 hier')).toBe('14 hommes, 3 sacs, table 2 hier');
});
