import type { JoinInvitation } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, theirs, type MirrorLine, type Told } from '../mirror';
import { drawDots } from '../parts/dots';
import { titleOf } from '../parts/frame';
import { drawCode, invitationLines } from '../parts/invitation';
import { drawLogo } from '../parts/logo';
import type { Stage } from '../stage';
import { momentWords } from './words';

const gap = 72;

/** Before the first round: how to get in, and how many are there. */
export function drawJoining(stage: Stage): Told {
  const { sketch, session, language } = stage;
  const words = momentWords(language);
  const { page } = sketch;
  const { join } = session;
  const tall = sketch.orientation === 'portrait';
  const side = !join ? 0 : tall ? Math.min(page.width, page.height * 0.4) : Math.min(page.height, page.width * 0.44);
  const left: Rect = tall ? page : { ...page, width: page.width - (join ? side + sketch.large(gap) : 0) };
  const top = drawTitle(stage, left);
  if (join) drawCode(stage, join, tall ? { x: page.x + (page.width - side) / 2, y: top, width: side, height: side } : { x: page.x + page.width - side, y: page.y + (page.height - side) / 2, width: side, height: side });
  const below = tall ? top + side + sketch.large(36) : top;
  const room = { ...left, y: below, height: page.y + page.height - below };
  const how = join ? howLines(stage, room) : [];
  const end = drawHow(stage, join, room, how);
  drawPresence(stage, { ...left, y: end, height: page.y + page.height - end });
  return {
    label: words('joinLabel', { title: titleOf(stage) }),
    lines: [theirs(titleOf(stage)), ours(words('joinTitle')), ...wifiLines(stage), ...invitationLines(join), ...how.map((line) => ours(words(line))), ours(presence(stage, session.present ?? 0))],
    status: words('joinLabel', { title: titleOf(stage) }),
  };
}

/** Whose session this is, and what to do; returns where it ends. */
function drawTitle(stage: Stage, area: Rect): number {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const words = momentWords(language);
  const logo = drawLogo(stage, 'join/logo', { ...area, height: sketch.large(96) }, 'start');
  const top = logo > 0 ? area.y + sketch.large(96) + sketch.large(20) : area.y;
  sketch.box('join/mark', { x: area.x, y: top + 6, width: 10, height: Math.max(26, sketch.large(34)) }, { fill: theme.highlight, radius: 5 });
  const session = { ...area, x: area.x + 28, y: top, width: area.width - 28, height: 90 };
  const eyebrow = sketch.text('join/session', titleOf(stage), session, { size: sketch.large(34), weight: 700, colour: theme.accent, leading: 1.2 }, { maxLines: 2 });
  const title = { ...area, y: top + eyebrow + sketch.large(20), height: sketch.large(sketch.compact || sketch.orientation === 'portrait' ? 200 : 330) };
  const sizes = [104, 92, 80, 68, 60].map((size) => sketch.large(size));
  return title.y + sketch.text('join/title', words('joinTitle'), title, sketch.fitting(words('joinTitle'), sizes, title, { weight: 700, leading: 1.1 })) + sketch.large(32);
}

type How = 'scan' | 'type';

/** What to scan or type; returns where it ends. */
function drawHow(stage: Stage, join: JoinInvitation | undefined, area: Rect, lines: readonly How[]): number {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const words = momentWords(language);
  let { y } = area;
  wifiLines(stage).forEach((line, at) => {
    y += sketch.text(`join/wifi/${at}`, line.text, { ...area, y, height: 100 }, wifiLook(stage), { maxLines: 2 }) + 6;
  });
  if (!join) return y;
  for (const line of lines) y += sketch.text(`join/${line}`, words(line), { ...area, y, height: 110 }, howLook(stage, line), { maxLines: 2 }) + gapBelow(stage, line);
  const address = { ...area, y, height: sketch.large(66) + 4 };
  y += sketch.text('join/address', join.address, address, sketch.fitting(join.address, [52, 44, 36, 30].map((size) => sketch.large(size)), address, { weight: 700 }), { maxLines: 1 });
  const code = { ...area, y, height: codeHeight(stage) };
  return y + sketch.text('join/typed', join.code, code, sketch.fitting(join.code, [88, 72, 56].map((size) => sketch.large(size)), code, { weight: 700, colour: theme.accent }), { maxLines: 1 }) + sketch.large(24);
}

/** As many words as there is room for; address and code speak for themselves. */
function howLines(stage: Stage, area: Rect): readonly How[] {
  const { sketch } = stage;
  const words = momentWords(stage.language);
  const sure = wifiLines(stage).reduce((sum, line) => sum + sketch.measure(line.text, wifiLook(stage), area.width, 2).height + 6, 0) + sketch.large(90) + 4 + codeHeight(stage) + presenceHeight(stage);
  const needed = (lines: readonly How[]): number => lines.reduce((sum, line) => sum + sketch.measure(words(line), howLook(stage, line), area.width, 2).height + gapBelow(stage, line), sure);
  const choices: readonly (readonly How[])[] = [['scan', 'type'], ['scan']];
  return choices.find((lines) => needed(lines) <= area.height) ?? [];
}

function wifiLook(stage: Stage) {
  return { size: stage.sketch.large(38), weight: 700, leading: 1.2 } as const;
}

function howLook(stage: Stage, line: How) {
  const { theme } = stage.sketch;
  return { size: stage.sketch.large(line === 'scan' ? 38 : 32), leading: 1.2, colour: line === 'scan' ? theme.ink : theme.inkSoft };
}

function gapBelow(stage: Stage, line: How): number {
  return stage.sketch.large(line === 'scan' ? 22 : 6);
}

function codeHeight(stage: Stage): number {
  return Math.max(40, stage.sketch.large(112));
}

function presenceHeight(stage: Stage): number {
  return Math.ceil(Math.max(28, stage.sketch.large(44)) * 1.25) + 4;
}

function wifiLines(stage: Stage): readonly MirrorLine[] {
  const { wifi } = stage.session;
  if (!wifi) return [];
  const words = momentWords(stage.language);
  return [ours(words('wifi', { network: wifi.network })), ...(wifi.password == null ? [] : [ours(words('password', { password: wifi.password }))])];
}

function presence(stage: Stage, present: number): string {
  const { expected } = stage.session;
  return momentWords(stage.language)(expected ? 'present' : 'presentOnly', { present, expected: expected ?? 0 });
}

/** The room that fills: a dot for everybody who is expected, above the sentence that counts them. */
function drawPresence(stage: Stage, area: Rect): void {
  const { sketch, session, motion } = stage;
  const present = motion.value('join/present', session.present ?? 0);
  const size = sketch.large(44);
  const height = presenceHeight(stage);
  const sentence = presence(stage, Math.round(present));
  const line = { ...area, y: area.y + area.height - height, height };
  sketch.text('join/presence', sentence, line, sketch.fitting(sentence, [size, sketch.large(36), 28], line, { weight: 700 }), { maxLines: 1, stand: 'bottom' });
  const dots = { ...area, height: area.height - height - sketch.large(16) };
  const all = Math.max(session.expected ?? 0, session.present ?? 0);
  // Dots that nobody tells apart are left out.
  if (dots.height < 24 || all === 0 || Math.sqrt((dots.width * dots.height) / all) < 9) return;
  const capped = { ...dots, y: dots.y + Math.max(0, dots.height - sketch.large(190)), height: Math.min(dots.height, sketch.large(190)) };
  drawDots(stage, 'join/dot', capped, { all, full: Math.round(present), most: 40 });
}
