import type { TallyRow } from '@livesession/wire';
import type { Sides } from './sides';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { scaleOf, scoreText } from './scale';
import { choiceWords } from './words';

export function ruleSentence(stage: Stage, { round }: Vote): string {
  const words = choiceWords(stage.language);
  const { rule } = round.detail;
  const typed = isTyped(round);
  switch (rule.kind) {
    case 'one':
      return words('ruleOne', { typed });
    case 'upTo':
      return words('ruleUpTo', { picks: rule.picks ?? 1, typed });
    case 'points':
      return words('rulePoints', { points: rule.points ?? 1, cap: rule.cap ?? 0, typed });
    case 'rate':
      return words('ruleRate', { most: rule.most ?? 1 });
    case 'rank':
      return words('ruleRank', { most: rule.most ?? 1 });
    case 'agree':
      return words('ruleAgree');
    default:
      return rule.kind satisfies never;
  }
}

/** Whether the options come from the agenda, for the words: what the room asked is a question. */
export function isTyped({ detail }: Vote['round']): 'true' | 'false' {
  return detail.typed ? 'true' : 'false';
}

export function turnoutSentence(stage: Stage, { tally }: Vote): string {
  return choiceWords(stage.language)('turnout', { voted: tally.voted, present: tally.present });
}

/** What an option is ranked by, with its unit. */
export function scoreSentence(stage: Stage, { round }: Vote, standing: number): string {
  const words = choiceWords(stage.language);
  const { rule } = round.detail;
  const score = Math.round(standing);
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return words('votes', { count: score });
    case 'points':
    case 'rank':
      return words('points', { count: score });
    case 'rate':
      return words('grade', { score: scoreText(standing, scaleOf(rule, []), stage.language), most: rule.most ?? 1 });
    case 'agree':
      return words('agreed', { score });
    default:
      return rule.kind satisfies never;
  }
}

/** What the numbers of all rows are: it stands once above them. */
export function unitSentence(stage: Stage, { round }: Vote): string {
  const words = choiceWords(stage.language);
  const { rule } = round.detail;
  switch (rule.kind) {
    case 'one':
    case 'upTo':
      return words('unitVotes');
    case 'points':
    case 'rank':
      return words('unitPoints');
    case 'rate':
      return words('unitGrade', { most: rule.most ?? 1 });
    case 'agree':
      return words('unitShare');
    default:
      return rule.kind satisfies never;
  }
}

/** How many took which side, where the vote is about sides. */
export function sidesOf({ round }: Vote, row: TallyRow): Sides | undefined {
  const { grades } = row;
  return grades && round.detail.rule.kind === 'agree' ? { agree: grades[0] ?? 0, abstain: grades[1] ?? 0, disagree: grades[2] ?? 0 } : undefined;
}

/** Who stands behind a standing, where people gave grades or took sides. */
export function gradesSentence(stage: Stage, vote: Vote, row: TallyRow): string {
  const words = choiceWords(stage.language);
  const { grades } = row;
  if (!grades) return '';
  const { kind } = vote.round.detail.rule;
  const sides = sidesOf(vote, row);
  if (sides) return words('sides', { ...sides });
  const firsts = grades[0] ?? 0;
  if (kind === 'rank') return firsts === 0 ? '' : words('firsts', { count: firsts });
  return words('graded', { count: row.voters });
}
