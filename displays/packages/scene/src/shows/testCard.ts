import { formatNumber } from '@livesession/ui/format';
import { clockText } from '@livesession/ui/countdown';
import type { Rect } from '../draw';
import { legibilityOf, smallText, type Legibility } from '../legibility';
import { ours, type MirrorLine, type Told } from '../mirror';
import { titleOf } from '../parts/frame';
import { recordAt } from '../records';
import { signs } from '../signs';
import type { Stage } from '../stage';
import { drawSwatches, swatches } from './testSwatches';
import { showWords } from './words';

/** Geometry, margin, colours, text sizes and a sign of life: what a technician checks before the room fills. */
export function drawTestCard(stage: Stage): Told {
  const { sketch } = stage;
  const { page } = sketch;
  const words = showWords(stage.language);
  const legibility = legibilityOf(stage.settings.size, stage.settings.place, stage.look.font);
  drawGeometry(stage);
  const name = recordAt(stage.records, 'screen', 'screen')?.name ?? '';
  const pad = sketch.large(36);
  const inner = { x: page.x + pad, y: page.y + pad, width: page.width - 2 * pad, height: page.height - 2 * pad };
  const title = name === '' ? words('testTitle') : `${words('testTitle')} · ${name}`;
  const look = sketch.fitting(title, [96, 80, 64, 52, 42].map((size) => sketch.large(size)), { ...inner, height: sketch.large(120) }, { weight: 700, leading: 1.1 });
  let y = inner.y + sketch.text('test/title', title, { ...inner, height: sketch.large(120) }, look, { maxLines: 1 }) + 4;
  const facts = factsOf(stage, legibility);
  for (const [at, fact] of facts.entries()) y += drawFact(stage, `test/fact/${at}`, { ...inner, y, height: 112 }, fact);
  const foot = drawLife(stage, inner);
  drawSwatches(stage, { ...inner, y: y + sketch.large(20), height: inner.y + inner.height - foot - y - sketch.large(40) });
  return { label: words('testTitle'), lines: [ours(title), ...facts.map((fact) => ours(fact.text)), ...swatches.map((each): MirrorLine => ours(words(each))), ours(sketch.compact ? '' : words('testMoving'))], status: title };
}

/** Everything up to the very edge: a projector that cuts it off shows it here. */
function drawGeometry(stage: Stage): void {
  const { sketch } = stage;
  const { theme, page } = sketch;
  const { width, height } = sketch.stage;
  sketch.box('test/edge', { x: 0, y: 0, width, height }, { fill: theme.paper, line: { colour: theme.highlight, width: 6 } });
  const side = Math.min(width, height) * 0.9;
  sketch.box('test/circle', { x: (width - side) / 2, y: (height - side) / 2, width: side, height: side }, { fill: theme.paper, radius: side / 2, line: { colour: theme.line, width: 4 } });
  sketch.box('test/across', { x: 0, y: height / 2 - 1, width, height: 2 }, { fill: theme.line });
  sketch.box('test/down', { x: width / 2 - 1, y: 0, width: 2, height }, { fill: theme.line });
  const [mx, my] = [Math.round(width * 0.05), Math.round(height * 0.05)];
  for (const [at, rect] of frameOf({ x: mx, y: my, width: width - 2 * mx, height: height - 2 * my }, 3).entries()) sketch.box(`test/margin/${at}`, rect, { fill: theme.fill });
  const corner = page.x - 8;
  for (const [at, [x, y]] of ([[0, 0], [width - corner, 0], [0, height - corner], [width - corner, height - corner]] as const).entries()) sketch.box(`test/corner/${at}`, { x, y, width: corner, height: corner }, { fill: theme.accent });
}

function frameOf(rect: Rect, thick: number): readonly Rect[] {
  const { x, y, width, height } = rect;
  return [{ x, y, width, height: thick }, { x, y: y + height - thick, width, height: thick }, { x, y, width: thick, height }, { x: x + width - thick, y, width: thick, height }];
}

interface Fact {
  readonly text: string;
  readonly sign?: string | undefined;
}

function factsOf(stage: Stage, { reach, met, neededHeight, stage: size }: Legibility): readonly Fact[] {
  const { language, settings } = stage;
  const words = showWords(language);
  const metres = (value: number): string => formatNumber(Math.round(value * 10) / 10, language);
  const place = settings.place;
  return [
    { text: [words('testSize', { width: String(settings.size.width), height: String(settings.size.height) }), ...(stage.sketch.compact ? [] : [titleOf(stage)])].join(' · ') },
    ...(place ? [{ text: words('testRoom', { depth: metres(place.roomDepth), height: metres(place.pictureHeight) }) }] : []),
    // Rounded down: a promise to the last row must hold.
    { text: reach === undefined ? words('testUnmeasured') : words('testSmallest', { reach: metres(Math.floor(reach * 10) / 10) }) },
    ...(place ? [met ? { text: words('testFits'), sign: signs.check } : { text: words('testTooDeep', { needed: metres(Math.ceil((neededHeight ?? 0) * 10) / 10) }), sign: signs.question }] : []),
    ...(size.height < 700 ? [] : [{ text: words('testMargin') }]),
  ];
}

function drawFact(stage: Stage, id: string, area: Rect, fact: Fact): number {
  const { sketch } = stage;
  const indent = fact.sign === undefined ? 0 : 44;
  if (fact.sign !== undefined) sketch.sign(`${id}/sign`, fact.sign, { x: area.x, y: area.y + 3, width: 32, height: 32 }, sketch.theme.accent);
  return sketch.text(id, fact.text, { ...area, x: area.x + indent, width: area.width - indent }, { size: smallText, leading: 1.3, weight: fact.sign === undefined ? 500 : 700 }, { maxLines: 3 });
}

/** A clock with seconds and a mark that walks: still pictures hide a screen that has died. Returns the height that it takes. */
function drawLife(stage: Stage, area: Rect): number {
  const { sketch, serverNow, motion } = stage;
  const { theme } = sketch;
  const second = 1000;
  motion.wakeAt(motion.now + second - (serverNow % second));
  const count = Math.floor(serverNow / second) % 60;
  const size = Math.max(44, sketch.large(84));
  const height = Math.ceil(size * 1.15);
  const y = area.y + area.height - height;
  sketch.text('test/seconds', clockText(count), { ...area, y, width: size * 2.4, height }, { size, weight: 700, digits: true, leading: 1.15, colour: theme.accent }, { maxLines: 1 });
  const track = { x: area.x + size * 2.4 + 16, y: y + height * 0.3, width: area.width - size * 2.4 - 16, height: 16 };
  sketch.box('test/track', track, { fill: theme.sunk, radius: 8 });
  sketch.box('test/walker', { ...track, x: track.x + (track.width - 28) * (count / 59), width: 28 }, { fill: theme.highlight, radius: 8 });
  if (!sketch.compact) sketch.text('test/moving', showWords(stage.language)('testMoving'), { ...track, y: track.y + 24, height: 40 }, { size: smallText }, { maxLines: 1 });
  return height;
}
