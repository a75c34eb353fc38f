import { drawJoining } from './moments/joining';
import { drawMoving } from './moments/moving';
import { drawUpcoming } from './moments/upcoming';
import type { Told } from './mirror';
import { currentRound, recordAt } from './records';
import { drawRound } from './rounds/registry';
import type { Show } from './settings';
import type { Stage } from './stage';

/** What this screen was given to show. */
export function drawShown(stage: Stage, show: Show): Told {
  switch (show.kind) {
    case 'agenda':
    case 'blank':
    case 'wall':
    case 'seatMap':
    case 'commitments':
    case 'table':
    case 'clock':
    case 'testCard':
      return drawAgenda(stage);
    default:
      return show satisfies never;
  }
}

/** What the room does now: find its seats, get in, wait for what comes, or the round itself. */
function drawAgenda(stage: Stage): Told {
  const round = currentRound(stage.records);
  const seating = recordAt(stage.records, 'seating', 'seating');
  if (seating?.moving && round?.status !== 'open' && round?.status !== 'paused') return drawMoving(stage, seating);
  if (!round) return drawJoining(stage);
  return round.status === 'planned' ? drawUpcoming(stage, round) : drawRound(stage, round);
}
