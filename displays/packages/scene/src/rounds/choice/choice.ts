import type { RecordOf, RoundOf } from '@livesession/wire';
import type { Told } from '../../mirror';
import { recordAt } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawChosen } from './chosen';
import { drawFinalists } from './finalists';
import { drawTally } from './tally';
import { drawTurnout } from './turnout';

/** What a part of the choice's scene draws from. */
export interface Vote {
  readonly round: RoundOf<'choice'>;
  readonly tally: RecordOf<'tally'>;
}

/** Turnout while the result is hidden, then rows, then what the room chose. */
export const choice: RoundScene<'choice'> = {
  draw(stage, round) {
    const tally = recordAt(stage.records, `tally/${round.id}`, 'tally') ?? { type: 'tally', roundId: round.id, voted: 0, present: stage.session.present ?? 0 };
    return drawVote(stage, { round, tally });
  },
};

function drawVote(stage: Stage, vote: Vote): Told {
  const face = faceOf(vote);
  // The reveal is a moment only for a screen that was there before it; one that starts later shows what is.
  const since = stage.motion.since(`choice/${vote.round.id}`, face);
  switch (face) {
    case 'turnout':
      return drawTurnout(stage, vote);
    case 'tally':
      return drawTally(stage, vote, since);
    case 'finalists':
      return drawFinalists(stage, vote, since);
    case 'chosen':
      return drawChosen(stage, vote, since);
    default:
      return face satisfies never;
  }
}

function faceOf({ round, tally }: Vote): 'turnout' | 'tally' | 'finalists' | 'chosen' {
  const finalists = tally.finalists ?? [];
  if (round.detail.revealed && finalists.length > 0) return finalists.length === 1 ? 'chosen' : 'finalists';
  return tally.rows === undefined ? 'turnout' : 'tally';
}
