import { drawJoining } from './moments/joining';
import { drawMoving, drawSeatMap } from './moments/moving';
import { drawUpcoming } from './moments/upcoming';
import type { Told } from './mirror';
import { currentRound, recordAt } from './records';
import { drawRound } from './rounds/registry';
import type { Show } from './settings';
import { drawClockScreen } from './shows/clock';
import { drawCommitments } from './shows/commitments';
import { drawTableScreen } from './shows/table';
import { drawTestCard } from './shows/testCard';
import { drawWallScreen } from './shows/wall';
import type { Stage } from './stage';

/** What this screen was given to show. A blank one does not come here. */
export function drawShown(stage: Stage, show: Show): Told {
  switch (show.kind) {
    case 'agenda':
    case 'blank':
      return drawAgenda(stage);
    case 'wall':
      return drawWallScreen(stage) ?? drawAgenda(stage);
    case 'seatMap':
      return drawSeatMap(stage);
    case 'commitments':
      return drawCommitments(stage);
    case 'table':
      return drawTableScreen(stage, show.table);
    case 'clock':
      return drawClockScreen(stage);
    case 'testCard':
      return drawTestCard(stage);
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
