import type { RoundRecord } from '@livesession/wire';
import { theirs, type Told } from '../mirror';
import { drawFooter, statusOf } from '../parts/frame';
import { drawInvitation, invitationLines } from '../parts/invitation';
import type { Stage } from '../stage';
import { appearing, unveil } from '../parts/moment';
import { momentWords } from './words';

/** A round that is planned: what comes next. */
export function drawUpcoming(stage: Stage, round: RoundRecord): Told {
  const { sketch, session, language, motion } = stage;
  const { theme } = sketch;
  const soon = momentWords(language)('soon');
  const join = session.join;
  const width = sketch.page.width - (join ? 560 : 0);
  const title = { x: sketch.page.x, y: 0, width, height: 420 };
  const look = sketch.fitting(round.title, [120, 100, 84, 68], title, { weight: 700, leading: 1.1 });
  const size = sketch.measure(round.title, look, width, 3).height;
  const instruction = round.instruction ?? '';
  const below = sketch.measure(instruction, { size: 42, leading: 1.3 }, width, 4).height;
  const top = sketch.page.y + (sketch.page.height - 40 - (72 + size + 40 + below)) / 2;
  sketch.text('soon/word', soon, { ...title, y: top, height: 60 }, { size: 44, weight: 700, colour: theme.accent }, { maxLines: 1 });
  sketch.text('soon/title', round.title, { ...title, y: top + 72, height: size + 1 }, look, { maxLines: 3 });
  sketch.text('soon/instruction', instruction, { ...title, y: top + 72 + size + 40, height: below + 1 }, { size: 42, leading: 1.3, colour: theme.inkSoft });
  unveil(stage, 'soon/veil', { ...sketch.page, width }, appearing(stage, motion.since('soon', round.id), 0));
  if (join) drawInvitation(stage, join, { x: sketch.page.x + sketch.page.width - 440, y: sketch.page.y + (sketch.page.height - 40 - 572) / 2, width: 440, height: 572 });
  drawFooter(stage, '');
  return {
    label: statusOf(stage, round),
    lines: [theirs(round.title), ...(round.instruction ? [theirs(round.instruction)] : []), ...invitationLines(stage, join)],
    status: statusOf(stage, round),
  };
}
