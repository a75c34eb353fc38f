import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { drawInvitation, invitationLines } from '../../parts/invitation';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { ruleSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

/** How many of how many have voted; nothing of the result. */
export function drawTurnout(stage: Stage, vote: Vote): Told {
  const { round } = vote;
  const words = choiceWords(stage.language);
  const heading = round.instruction ?? ruleSentence(stage, vote);
  const body = drawFrame(stage, round, heading);
  const join = round.status === 'closed' ? undefined : stage.session.join;
  drawCount(stage, vote, { ...body, width: body.width - (join ? 520 : 0) });
  if (join) drawInvitation(stage, join, { x: body.x + body.width - 400, y: body.y + (body.height - 532) / 2, width: 400, height: 532 });
  drawFooter(stage, round.instruction ? ruleSentence(stage, vote) : '');
  return {
    label: `${round.title}. ${turnoutSentence(stage, vote)}`,
    lines: [theirs(heading), ours(turnoutSentence(stage, vote)), ours(words(round.status === 'closed' ? 'soonRevealed' : 'hidden')), ...invitationLines(stage, join)],
    status: statusOf(stage, round),
  };
}

function drawCount(stage: Stage, { round, tally }: Vote, area: Rect): void {
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const words = choiceWords(language);
  const voted = motion.value(`turnout/${round.id}`, tally.voted);
  const top = area.y + Math.max(0, (area.height - 560) / 2);
  sketch.text('turnout/count', formatNumber(Math.round(voted), language), { ...area, y: top, height: 300 }, { digits: true, size: 280, weight: 700, leading: 1.05, colour: theme.accent }, { maxLines: 1 });
  sketch.text('turnout/unit', words('ballots', { count: Math.round(voted) }), { ...area, y: top + 296, height: 76 }, { size: 56, weight: 700 }, { maxLines: 1 });
  sketch.text('turnout/of', words('ofPresent', { present: tally.present }), { ...area, y: top + 370, height: 60 }, { size: 42, colour: theme.inkSoft }, { maxLines: 1 });
  const track = { ...area, y: top + 456, height: 36 };
  sketch.box('turnout/track', track, { fill: theme.sunk, radius: 18 });
  const part = tally.present > 0 ? Math.min(1, voted / tally.present) : 0;
  if (part > 0) sketch.box('turnout/bar', { ...track, width: Math.max(36, track.width * part) }, { fill: theme.accent, radius: 18 });
  sketch.text('turnout/hidden', words(round.status === 'closed' ? 'soonRevealed' : 'hidden'), { ...area, y: top + 516, height: 48 }, { size: 34, colour: theme.inkSoft }, { maxLines: 1 });
}
