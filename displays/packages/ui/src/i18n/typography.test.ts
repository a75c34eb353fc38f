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
