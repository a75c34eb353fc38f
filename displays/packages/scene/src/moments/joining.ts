import type { Rect } from '../draw';
import { ours, theirs, type Told } from '../mirror';
import { drawDots } from '../parts/dots';
import { titleOf } from '../parts/frame';
import { drawCode, invitationLines } from '../parts/invitation';
import { drawLogo } from '../parts/logo';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';
import { drawWays, wifiLines, waysHeight, type How, type Ways } from './joiningWords';
import { momentWords } from './words';

const gap = 72;
const titleSizes = [104, 92, 80, 68, 60, 52];
const everything: readonly (readonly How[])[] = [['scan', 'type'], ['scan'], []];

/** Before the first round: how to get in, and how many are there. */
export function drawJoining(stage: Stage): Told {
  const { sketch, session, language } = stage;
  const words = momentWords(language);
  const { page } = sketch;
  const { join } = session;
  const tall = sketch.orientation === 'portrait';
  const side = !join ? 0 : tall ? Math.min(page.width, page.height * 0.4) : Math.min(page.height, page.width * 0.44);
  const left: Rect = tall ? page : { ...page, width: page.width - (join ? side + sketch.large(gap) : 0) };
  const code = tall && join ? side + sketch.large(36) : 0;
  const plan = planOf(stage, left, code);
  const top = drawTitle(stage, left, plan.title);
  if (join) drawCode(stage, join, tall ? { x: page.x + (page.width - side) / 2, y: top, width: side, height: side } : { x: page.x + page.width - side, y: page.y + (page.height - side) / 2, width: side, height: side });
  const below = top + code;
  const end = drawWays(stage, plan.ways, { ...left, y: below, height: page.y + page.height - below });
  drawPresence(stage, { ...left, y: end, height: page.y + page.height - end });
  return {
    label: words('joinLabel', { title: titleOf(stage) }),
    lines: [theirs(titleOf(stage)), ours(words('joinTitle')), ...wifiLines(stage), ...invitationLines(join), ...plan.ways.lines.map((line) => ours(words(line))), ours(presence(stage, session.present ?? 0))],
    status: words('joinLabel', { title: titleOf(stage) }),
  };
}

interface Plan {
  readonly title: Lettering;
  readonly ways: Ways;
}

/** All ways in, under as large a title as they leave room for; the words give way last, because address and code speak for themselves. */
function planOf(stage: Stage, area: Rect, code: number): Plan {
  const { join } = stage.session;
  const room = area.height - code - presenceHeight(stage, area.width);
  const plans = everything.flatMap((lines) => titleSizes.map((_, from): Plan => ({ title: titleLook(stage, area, from), ways: { join, lines: join ? lines : [] } })));
  const fits = ({ title, ways }: Plan): boolean => titleHeight(stage, area, title) + waysHeight(stage, ways, area.width) <= room;
  return plans.find(fits) ?? plans.at(-1) ?? { title: titleLook(stage, area, 0), ways: { join, lines: [] } };
}

function titleLook(stage: Stage, area: Rect, from: number): Lettering {
  const { sketch } = stage;
  const height = sketch.large(sketch.compact || sketch.orientation === 'portrait' ? 200 : 330);
  return sketch.fitting(momentWords(stage.language)('joinTitle'), titleSizes.slice(from).map((size) => sketch.large(size)), { ...area, height }, { weight: 700, leading: 1.1 });
}

const titleLines = 4;

/** With whose session this is above it. */
function titleHeight(stage: Stage, area: Rect, look: Lettering): number {
  const { sketch } = stage;
  return eyebrow(stage, area).height + sketch.large(20) + sketch.measure(momentWords(stage.language)('joinTitle'), look, area.width, titleLines).height + sketch.large(32);
}

function eyebrow(stage: Stage, area: Rect): { readonly look: Lettering; readonly logo: number; readonly height: number } {
  const { sketch } = stage;
  const look: Lettering = { size: sketch.large(34), weight: 700, colour: sketch.theme.accent, leading: 1.2 };
  const logo = stage.look.logo ? sketch.large(96) + sketch.large(20) : 0;
  return { look, logo, height: logo + sketch.measure(titleOf(stage), look, area.width - markIndent, 2).height };
}

const markIndent = 28;

/** Whose session this is, and what to do; returns where it ends. */
function drawTitle(stage: Stage, area: Rect, look: Lettering): number {
  const { sketch, language } = stage;
  const above = eyebrow(stage, area);
  drawLogo(stage, 'join/logo', { ...area, height: sketch.large(96) }, 'start');
  const top = area.y + above.logo;
  sketch.box('join/mark', { x: area.x, y: top + 6, width: 10, height: Math.max(26, sketch.large(34)) }, { fill: sketch.theme.highlight, radius: 5 });
  sketch.text('join/session', titleOf(stage), { ...area, x: area.x + markIndent, y: top, width: area.width - markIndent, height: 90 }, above.look, { maxLines: 2 });
  const height = titleHeight(stage, area, look);
  const title = { ...area, y: area.y + above.height + sketch.large(20), height: height - above.height - sketch.large(52) + 1 };
  sketch.text('join/title', momentWords(language)('joinTitle'), title, look, { maxLines: titleLines });
  return area.y + height;
}

function presenceHeight(stage: Stage, width: number): number {
  return Math.ceil(stage.sketch.measure(presence(stage, stage.session.present ?? 0), presenceLook(stage, width), width, 2).height) + 4;
}

/** On one line where a size allows it. */
function presenceLook(stage: Stage, width: number): Lettering {
  const { sketch, session } = stage;
  const sizes = [sketch.large(44), sketch.large(36), 28];
  return sketch.fitting(presence(stage, session.present ?? 0), sizes, { x: 0, y: 0, width, height: Math.ceil(Math.max(28, sketch.large(44)) * 1.25) }, { weight: 700 });
}

function presence(stage: Stage, present: number): string {
  const { expected } = stage.session;
  return momentWords(stage.language)(expected ? 'present' : 'presentOnly', { present, expected: expected ?? 0 });
}

/** The room that fills: a dot for everybody who is expected, above the sentence that counts them. */
function drawPresence(stage: Stage, area: Rect): void {
  const { sketch, session, motion } = stage;
  const present = motion.value('join/present', session.present ?? 0);
  const height = presenceHeight(stage, area.width);
  const line = { ...area, y: area.y + area.height - height, height };
  sketch.text('join/presence', presence(stage, Math.round(present)), line, presenceLook(stage, area.width), { maxLines: 2, stand: 'bottom' });
  const dots = { ...area, height: area.height - height - sketch.large(16) };
  const all = Math.max(session.expected ?? 0, session.present ?? 0);
  // Dots that nobody tells apart are left out.
  if (dots.height < 24 || all === 0 || Math.sqrt((dots.width * dots.height) / all) < 9) return;
  const capped = { ...dots, y: dots.y + Math.max(0, dots.height - sketch.large(190)), height: Math.min(dots.height, sketch.large(190)) };
  drawDots(stage, 'join/dot', capped, { all, full: Math.round(present), most: 40 });
}
