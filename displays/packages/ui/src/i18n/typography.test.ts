import { expect, it } from 'vitest';
import { typeset } from './typography';

it('sets French spaces and apostrophes', () => {
  expect(typeset("Prêt ? L'hôte dit : « Oui ! » ; 50 %", 'fr')).toBe('Prêt\u202f? L’hôte dit\u00a0: «\u202fOui\u202f!\u202f»\u202f; 50\u202f%');
});

it('curls English apostrophes and leaves spaces alone', () => {
  expect(typeset("Don't: ask?", 'en')).toBe('Don’t: ask?');
});
