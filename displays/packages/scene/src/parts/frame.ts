import type { RoundRecord } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, theirs } from '../mirror';
import type { Size } from '../size';
import type { Stage } from '../stage';
import { headOf } from '../text/head';
import { drawCountdown } from './countdown';
import { drawLogo } from './logo';
import { frameWords } from './frameWords';

export const footerHeight = 40;

/** The frame around a round's scene: what this is, how long it lasts; returns what is left for the scene. */
export function drawFrame(stage: Stage, round: RoundRecord, heading: string): Rect {
  return drawHead(stage, round.title, heading, drawCountdown(stage, round, stage.sketch.page));
}

/** For a scene that needs all of the picture: the heading alone, small, with the clock beside it, and nothing below the scene. */
export function drawSlimFrame(stage: Stage, round: RoundRecord, heading: string): Rect {
  const { sketch } = stage;
  const { page, theme } = sketch;
  stage.around.heading(theirs(heading));
  const corner = drawCountdown(stage, round, page, true);
  // Beside the clock of a tall picture there is no room for a sentence.
  const tall = sketch.orientation === 'portrait';
  const lines = tall ? 6 : 3;
  const y = tall ? page.y + Math.max(0, corner.height + 10) : page.y;
  const room = { x: page.x + indent, y, width: page.width - indent - (tall ? 0 : corner.width), height: lines * 36 };
  const lettering = sketch.fitting(heading, [32, 28], room, { weight: 700, leading: 1.125 });
  const used = sketch.text('frame/heading', heading, room, lettering, { maxLines: lines });
  sketch.box('frame/mark', { x: page.x, y: y + 3, width: 10, height: used - 6 }, { fill: theme.highlight, radius: 5 });
  const top = Math.max(y + used, page.y + corner.height) + 12;
  return { x: page.x, y: top, width: page.width, height: page.y + page.height - top };
}

const eyebrowLine = 38;
const indent = 28;

/** What this is, in two steps: a small line that says where we are, and a heading; `corner` is taken by something else. */
export function drawHead(stage: Stage, eyebrow: string, heading: string, corner: Size = { width: 0, height: 0 }): Rect {
  const { sketch } = stage;
  const { page, theme } = sketch;
  stage.around.heading(theirs(eyebrow), theirs(heading));
  const width = page.width - corner.width;
  sketch.box('frame/mark', { x: page.x, y: page.y + 6, width: 10, height: 28 }, { fill: theme.highlight, radius: 5 });
  const eyebrowRoom = { x: page.x + indent, y: page.y, width: width - indent, height: 2 * eyebrowLine };
  // A long one takes a second line rather than lose its end.
  const above = sketch.text('frame/title', eyebrow, eyebrowRoom, { size: sketch.compact ? 28 : 30, leading: eyebrowLine / (sketch.compact ? 28 : 30), weight: 700, colour: theme.accent }, { maxLines: 2 });
  // Tall pictures are narrow: there the heading has the whole width, below what stands in the corner.
  const tall = sketch.orientation === 'portrait';
  const under = { x: page.x, y: page.y + (tall ? Math.max(above + 6, corner.height + 20) : above + 8), width: tall ? page.width : width, height: 0 };
  const sizes = [sketch.large(56), sketch.large(48), sketch.large(42)].map((size) => Math.max(34, size));
  const lines = tall ? 5 : 2;
  const room = { ...under, height: Math.ceil((sizes[0] ?? 0) * 1.16 * lines) + 2 };
  const used = heading === '' ? 0 : sketch.text('frame/heading', heading, room, sketch.fitting(heading, sizes, room, { weight: 700, leading: 1.16 }), { maxLines: lines });
  const top = Math.max(under.y + used, tall ? 0 : page.y + corner.height) + sketch.large(26);
  return { x: page.x, y: top, width: page.width, height: page.y + page.height - footerHeight - sketch.large(20) - top };
}

/** What a change of the round's state is announced as. */
export function statusOf(stage: Stage, round: RoundRecord): string {
  const words = frameWords(stage.language);
  const keys = { planned: 'statusPlanned', open: 'statusOpen', paused: 'statusPaused', closed: 'statusClosed' } as const;
  return words(keys[round.status], { title: round.title });
}

/** The thin line below every scene: whose session this is, and what the scene adds on the right. */
export function drawFooter(stage: Stage, ...right: readonly string[]): void {
  const { sketch } = stage;
  const { page } = sketch;
  const parts = right.filter((each) => each.trim() !== '');
  const line = { x: page.x, y: page.y + page.height - footerHeight, width: page.width, height: footerHeight };
  const quiet = { size: 28, colour: sketch.theme.inkSoft };
  // What stands last says most.
  const added = parts.map((_, at) => parts.slice(at).join(' · ')).find((some) => sketch.measure(some, quiet, 100_000, 1).width + 8 <= page.width) ?? parts.at(-1) ?? '';
  const taken = added === '' ? 0 : Math.min(line.width, sketch.measure(added, quiet, line.width, 1).width + 8);
  stage.around.edge(ours(added));
  sketch.text('footer/right', added, { ...line, x: line.x + line.width - taken, width: taken }, quiet, { maxLines: 1, stand: 'bottom', align: 'end' });
  const left = { ...line, width: line.width - taken - 48 };
  const logo = drawLogo(stage, 'footer/logo', { ...left, width: Math.min(left.width, 260) }, 'start');
  const name = { ...left, x: left.x + (logo > 0 ? logo + 24 : 0), width: left.width - (logo > 0 ? logo + 24 : 0) };
  // A title of which only some letters remain tells nothing.
  const title = [titleOf(stage), headOf(titleOf(stage))].find((some) => sketch.measure(some, quiet, 100_000, 1).width <= name.width);
  if (title === undefined) return;
  stage.around.edge(theirs(title));
  sketch.text('footer/session', title, name, quiet, { maxLines: 1, stand: 'bottom' });
}

/** The session's title, as its look writes it. */
export function titleOf(stage: Stage): string {
  return stage.look.title ?? stage.session.title;
}

/** Which page of how many; nothing where there is one. */
export function pageSentence(stage: Stage, view: { readonly page: number; readonly pages: number }): string {
  return view.pages > 1 ? frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) : '';
}
