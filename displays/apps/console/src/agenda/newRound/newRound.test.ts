import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { plans } from '../../rounds';
import type { Ask, Plan } from '../../rounds/plans/plan';
import { answerTo, asksOf, faultOf, keysOf, roundsBefore } from './newRound';

const round = (id: string, detail: object): RoundRecord => ({ type: 'round', id, number: 1, title: id, status: 'planned', detail }) as RoundRecord;
const day = [round('questions', { kind: 'questionHarvest' }), round('five', { kind: 'choice', keep: 5 }), round('one', { kind: 'choice', keep: 1 }), round('commitments', { kind: 'tableCommitments' })];

// What a facilitator would type; everything else is as the form suggests it.
const typed = { title: ' Autre séquence ', theme: 'Nous', subthemes: 'Accueil\n\n Magasin ', options: 'A\nB', question: 'Et demain ?', prompt: 'Utile ?', message: 'Café' };
const planOf = (id: string): Plan => plans.find((plan) => plan.id === id)!;
const askOf = (id: string, key: string): Ask => asksOf(planOf(id)).find((ask) => ask.key === key)!;

describe('a new round', () => {
  it('has a way of its own in the list', () => {
    expect(new Set(plans.map((plan) => plan.id)).size).toBe(plans.length);
  });

  // The server's own reader takes each of them: RoundKeysTests reads the same file.
  it('B2 of every kind is written as agenda files have it', () => {
    const written = plans.map((plan) => keysOf(plan, `${plan.id}-new`, typed, day));
    expect(written).toEqual(JSON.parse(readFileSync(join(import.meta.dirname, 'planned.json'), 'utf8')));
  });

  it('builds on the last round before its place that fits', () => {
    expect(answerTo(askOf('vote', 'from'), {}, day)).toBe('five');
    expect(answerTo(askOf('vote', 'from'), {}, roundsBefore(day, 'questions'))).toBe('questions');
    expect(answerTo(askOf('ambition', 'from'), { from: 'five' }, day)).toBe('one');
    expect(faultOf(askOf('ambition', 'from'), answerTo(askOf('ambition', 'from'), {}, roundsBefore(day, 'five')))).toBe('missing');
  });

  it.each([
    ['title', '', 'missing'],
    ['title', 'x'.repeat(121), 'tooLong'],
    ['title', 'Pause', undefined],
    ['duration', '', undefined],
    ['duration', 'abc', 'unfit'],
    ['duration', '-5', 'unfit'],
    ['duration', '0', 'unfit'],
    ['duration', '721', 'unfit'],
    ['duration', '1,5', undefined],
    ['keep', '0', 'unfit'],
    ['keep', '1.5', 'unfit'],
    ['keep', '5', undefined],
  ] as const)('%s "%s" is %s', (key, answer, fault) => {
    expect(faultOf(askOf('vote', key), answer)).toBe(fault);
  });
});
