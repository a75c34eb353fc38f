import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { choiceWords } from './words';

export function ruleSentence(stage: Stage, { round }: Vote): string {
  const words = choiceWords(stage.language);
  const { rule } = round.detail;
  switch (rule.kind) {
    case 'one':
      return words('ruleOne');
    case 'upTo':
      return words('ruleUpTo', { picks: rule.picks ?? 1 });
    case 'points':
      return words('rulePoints', { points: rule.points ?? 1, cap: rule.cap ?? 0 });
    default:
      return rule.kind satisfies never;
  }
}

export function turnoutSentence(stage: Stage, { tally }: Vote): string {
  return choiceWords(stage.language)('turnout', { voted: tally.voted, present: tally.present });
}

export function scoreSentence(stage: Stage, { round }: Vote, score: number): string {
  return choiceWords(stage.language)(round.detail.rule.kind === 'points' ? 'points' : 'votes', { count: score });
}
