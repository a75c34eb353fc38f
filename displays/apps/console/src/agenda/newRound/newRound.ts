import type { RoundRecord } from '@livesession/wire';
import type { Ask, Plan } from '../../rounds/plans/plan';
import { numberOf, secondsIn, wholeIn, type Typed } from '../../typed';
import { t } from './messages';

/** What was typed or chosen so far, by the key of the agenda file. */
export type Answers = Readonly<Record<string, string>>;

/** Why what stands in a field cannot be saved. */
export type AskFault = 'missing' | 'tooLong' | 'unfit';

const seatings = { stay: 'stay', rotate: 'rotate', reconfigure: 'reconfigure' };

/** Everything that a new round of this kind is asked, in the order of the form. */
export function asksOf(plan: Plan): readonly Ask[] {
  return [
    { key: 'title', as: 'text', max: 120, label: () => t('title') },
    ...plan.asks,
    ...(plan.minutes === undefined ? [] : [{ key: 'duration', as: 'minutes', most: 720, initial: plan.minutes, optional: true, label: () => t('duration') } as const]),
    { key: 'instruction', as: 'text', max: 400, optional: true, label: () => t('instruction') },
    { key: 'seating', as: 'word', words: seatings, label: () => t('seating'), word: (each) => t('seatingWord', { each }) },
  ];
}

/** The rounds that stand before the place of the new one. */
export function roundsBefore(rounds: readonly RoundRecord[], after: string | undefined): readonly RoundRecord[] {
  const at = rounds.findIndex((round) => round.id === after);
  return at < 0 ? rounds : rounds.slice(0, at + 1);
}

/** What a field says: what was typed, or what the form suggests. */
export function answerTo(ask: Ask, answers: Answers, before: readonly RoundRecord[]): string {
  if (ask.as === 'round') {
    const fitting = before.filter((round) => ask.fits(round));
    return (fitting.find((round) => round.id === answers[ask.key]) ?? fitting.at(-1))?.id ?? '';
  }
  const given = answers[ask.key] ?? ask.initial;
  return ask.as === 'word' ? (given !== undefined && given in ask.words ? given : (Object.keys(ask.words)[0] ?? '')) : (given ?? '');
}

/** Undefined: the answer can go into the agenda. */
export function faultOf(ask: Ask, answer: string): AskFault | undefined {
  if (answer.trim() === '') return ask.optional ? undefined : 'missing';
  if (ask.as === 'text' || ask.as === 'lines') return answer.length > ask.max ? 'tooLong' : undefined;
  return numberAsked(ask, answer)?.is === 'unfit' ? 'unfit' : undefined;
}

/** The round as an agenda file has it. */
export function keysOf(plan: Plan, id: string, answers: Answers, before: readonly RoundRecord[]): Readonly<Record<string, unknown>> {
  const given = asksOf(plan).map((ask) => [ask.key, valueOf(ask, answerTo(ask, answers, before))] as const);
  return { id, ...plan.keys, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}

function valueOf(ask: Ask, answer: string): unknown {
  if (answer.trim() === '') return undefined;
  switch (ask.as) {
    case 'text':
    case 'round':
      return answer.trim();
    case 'lines':
      return answer.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    case 'word':
      return ask.words[answer];
    case 'count':
      return numberOf(wholeIn(answer, 1, ask.most));
    case 'minutes':
      return `${numberOf(secondsIn(answer))} s`;
    default:
      return ask satisfies never;
  }
}

function numberAsked(ask: Ask, answer: string): Typed | undefined {
  if (ask.as === 'count') return wholeIn(answer, 1, ask.most);
  if (ask.as !== 'minutes') return undefined;
  const typed = secondsIn(answer);
  return typed.is === 'fit' && typed.number > ask.most * 60 ? { is: 'unfit' } : typed;
}
