import type { RoundRecord } from '@livesession/wire';
import type { Rect } from '../draw';
import type { Stage } from '../stage';
import { drawCountdown } from './countdown';
import { frameWords } from './frameWords';

export const footerHeight = 40;

/** The frame around a round's scene: what this is, how long it lasts; returns what is left for the scene. */
export function drawFrame(stage: Stage, round: RoundRecord, heading: string): Rect {
  const { sketch } = stage;
  const { theme } = sketch;
  const taken = drawCountdown(stage, round, sketch.page);
  const width = sketch.page.width - taken;
  const eyebrow = sketch.text('frame/title', round.title, { ...sketch.page, width, height: 40 }, { size: 30, weight: 700, colour: theme.accent }, { maxLines: 1 });
  const under = { x: sketch.page.x, y: sketch.page.y + eyebrow + 8, width, height: 122 };
  const look = sketch.fitting(heading, [52, 46], under, { weight: 700, leading: 1.16 });
  const used = sketch.text('frame/heading', heading, under, look, { maxLines: 2 });
  const top = Math.max(under.y + used, taken > 0 ? sketch.page.y + (round.status === 'closed' ? 66 : 136) : 0) + 28;
  return { x: sketch.page.x, y: top, width: sketch.page.width, height: sketch.page.y + sketch.page.height - footerHeight - 20 - top };
}

/** What a change of the round's state is announced as. */
export function statusOf(stage: Stage, round: RoundRecord): string {
  const words = frameWords(stage.language);
  const keys = { planned: 'statusPlanned', open: 'statusOpen', paused: 'statusPaused', closed: 'statusClosed' } as const;
  return words(keys[round.status], { title: round.title });
}

/** The thin line below every scene: whose session this is, and what the scene adds on the right. */
export function drawFooter(stage: Stage, right: string): void {
  const { sketch } = stage;
  const line = { x: sketch.page.x, y: sketch.page.y + sketch.page.height - footerHeight, width: sketch.page.width, height: footerHeight };
  const quiet = { size: 28, colour: sketch.theme.inkSoft };
  const taken = right === '' ? 0 : sketch.measure(right, quiet, 900, 1).width + 60;
  sketch.text('footer/session', stage.session.title, { ...line, width: line.width - taken }, quiet, { maxLines: 1, stand: 'bottom' });
  sketch.text('footer/right', right, { ...line, x: line.x + line.width - taken, width: taken }, quiet, { maxLines: 1, stand: 'bottom', align: 'end' });
}
