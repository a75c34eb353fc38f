import { expect, it } from 'vitest';
import { matching } from './search';

const options = [
  { id: 'a', number: 1, text: 'Comment réduire l’attente au téléphone ?', subtheme: 0 },
  { id: 'b', number: 12, text: 'À quand une seule fiche client ?', subtheme: 1 },
  { id: 'c', number: 112, text: 'Qui rappelle le client ?' },
];
const found = (search: string, subtheme?: number): string => matching(options, search, subtheme).map((option) => option.id).join('');

it.each([
  ['', undefined, 'abc'],
  ['telephone', undefined, 'a'],
  ["l'attente", undefined, 'a'],
  ['CLIENT', undefined, 'bc'],
  ['client rappelle', undefined, 'c'],
  ['12', undefined, 'b'],
  ['client', 1, 'b'],
  ['', 0, 'a'],
  ['girafe', undefined, ''],
])('a search for %j in sub-theme %s finds %j', (search, subtheme, expected) => {
  expect(found(search, subtheme)).toBe(expected);
});
