import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFigure, figureHeight, type Figure, type FigureLook } from '../../parts/figure';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { drawInvitation, invitationLines } from '../../parts/invitation';
import { split } from '../../parts/split';
import type { Stage } from '../../stage';
import type { Vote } from './choice';
import { ruleSentence, turnoutSentence } from './sentences';
import { choiceWords } from './words';

const look = { size: 300, align: 'start' } as const;
/** Nothing stands beside it: in the middle. */
const alone = { size: 340, align: 'center' } as const;

/** How many of how many have voted; nothing of the result. */
export function drawTurnout(stage: Stage, vote: Vote): Told {
  const { round, tally } = vote;
  const heading = round.instruction ?? ruleSentence(stage, vote);
  const body = drawFrame(stage, round, heading);
  const join = round.status === 'closed' ? undefined : stage.session.join;
  const { main, aside } = join ? split(stage, body, { width: 420, height: 520 }) : { main: body, aside: undefined };
  drawCount(stage, vote, main, aside ? look : alone);
  if (join && aside) drawInvitation(stage, join, aside);
  drawFooter(stage, round.instruction ? ruleSentence(stage, vote) : '');
  return {
    label: `${round.title}. ${turnoutSentence(stage, vote)}`,
    lines: [theirs(heading), ours(`${formatNumber(tally.voted, stage.language)} ${unitOf(stage, vote)}`), ours(standing(stage, vote)), ...(aside ? invitationLines(join) : [])],
    status: statusOf(stage, round),
  };
}

function unitOf(stage: Stage, { tally }: Vote): string {
  const words = choiceWords(stage.language);
  return `${words('ballots', { count: tally.voted })} ${words('ofPresent', { present: tally.present })}`;
}

/** Why there is no result yet, and how the vote is held. */
function standing(stage: Stage, { round }: Vote): string {
  const words = choiceWords(stage.language);
  return round.status === 'closed' ? words('soonRevealed') : words('hidden', { privacy: round.detail.privacy });
}

function drawCount(stage: Stage, vote: Vote, area: Rect, look: FigureLook & { readonly align: 'start' | 'center' }): void {
  const { round, tally } = vote;
  const { sketch, motion, language } = stage;
  const { theme } = sketch;
  const words = choiceWords(language);
  const voted = motion.value(`turnout/${round.id}`, tally.voted);
  const figure: Figure = { value: voted, unit: words('ballots', { count: Math.round(voted) }), note: words('ofPresent', { present: tally.present }) };
  const bar = Math.max(20, sketch.large(36));
  const [apart, hidden] = [sketch.large(30), Math.ceil(Math.max(28, sketch.large(34)) * 1.25) * 2];
  const height = figureHeight(stage, area.width, figure, look) + apart + bar + apart + hidden;
  const top = area.y + Math.max(0, (area.height - height) / 2);
  const track = { ...area, y: top + drawFigure(stage, 'turnout', { ...area, y: top }, figure, look) + apart, height: bar };
  sketch.box('turnout/track', track, { fill: theme.sunk, radius: bar / 2 });
  const part = tally.present > 0 ? Math.min(1, voted / tally.present) : 0;
  if (part > 0) sketch.box('turnout/bar', { ...track, width: Math.max(bar, track.width * part) }, { fill: theme.fill, radius: bar / 2 });
  const text = { ...area, y: track.y + bar + apart * 0.7, height: Math.min(hidden, area.y + area.height - track.y - bar) };
  if (text.height >= 36) sketch.text('turnout/hidden', standing(stage, vote), text, { size: sketch.large(34), colour: theme.inkSoft }, { maxLines: 2, align: look.align });
}
