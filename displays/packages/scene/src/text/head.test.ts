import { describe, expect, it } from 'vitest';
import { headOf } from './head';

describe('a name that has no room', () => {
  it.each([
    ['Nos équipes\u202f: confiance, autonomie', 'Nos équipes'],
    ['Journée des managers – Notre ambition', 'Journée des managers'],
    ['Café (hall)', 'Café'],
    ['Member voice - and more', 'Member voice'],
    ['World Café, round 2', 'World Café, round 2'],
    ['Arc-en-ciel', 'Arc-en-ciel'],
    [': nothing before', ': nothing before'],
  ])('%s is called %s', (name, head) => expect(headOf(name)).toBe(head));
});
