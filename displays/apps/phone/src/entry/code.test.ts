import { expect, it } from 'vitest';
import { codeInPath, isBadge, tidied } from './code';

it.each([
  ['/B/7K3MPQ9D', '7K3MPQ9D'],
  ['/t/7k3mpq9d/', '7K3MPQ9D'],
  ['/R/7K3M-PQ9D', '7K3MPQ9D'],
  ['/', undefined],
  ['/tablet', undefined],
  ['/B/', undefined],
  ['/B/%', '%'],
])('in %s the code is %s', (path, code) => {
  expect(codeInPath(path)).toBe(code);
});

it('takes a typed code as people type it', () => {
  expect(tidied(' 7k3m pq-9d ')).toBe('7K3MPQ9D');
});

it('knows a badge by its address', () => {
  expect([isBadge('/B/7K3MPQ9D'), isBadge('/T/7K3MPQ9D'), isBadge('/')]).toEqual([true, false, false]);
});
