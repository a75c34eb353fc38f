import type { JoinInvitation } from '@livesession/wire';
import type { Rect } from '../draw';
import { ours, type MirrorLine } from '../mirror';
import type { Lettering } from '../sketch';
import type { Stage } from '../stage';
import { momentWords } from './words';

export type How = 'scan' | 'type';

const wifiGap = 6;

/** How to get in, in the order in which it is done: the network, then what to scan or type. */
export interface Ways {
  readonly join: JoinInvitation | undefined;
  readonly lines: readonly How[];
}

/** What the ways in take. */
export function waysHeight(stage: Stage, { join, lines }: Ways, width: number): number {
  const { sketch } = stage;
  const words = momentWords(stage.language);
  const wifi = wifiLines(stage).reduce((sum, line) => sum + sketch.measure(line.text, wifiLook(stage), width, 2).height + wifiGap, 0);
  if (!join) return wifi;
  const said = lines.reduce((sum, line) => sum + sketch.measure(words(line), howLook(stage, line), width, 3).height + gapBelow(stage, line), 0);
  return wifi + said + addressHeight(stage) + codeHeight(stage) + sketch.large(12);
}

/** Returns where they end. */
export function drawWays(stage: Stage, { join, lines }: Ways, area: Rect): number {
  const { sketch, language } = stage;
  const words = momentWords(language);
  let { y } = area;
  wifiLines(stage).forEach((line, at) => {
    y += sketch.text(`join/wifi/${at}`, line.text, { ...area, y, height: 100 }, wifiLook(stage), { maxLines: 2 }) + wifiGap;
  });
  if (!join) return y;
  for (const line of lines) y += sketch.text(`join/${line}`, words(line), { ...area, y, height: 150 }, howLook(stage, line), { maxLines: 3 }) + gapBelow(stage, line);
  const address = { ...area, y, height: addressHeight(stage) };
  sketch.text('join/address', join.address, address, sketch.fitting(join.address, [52, 44, 36, 30].map((size) => sketch.large(size)), address, { weight: 700 }), { maxLines: 1 });
  const code = { ...area, y: y + address.height, height: codeHeight(stage) };
  sketch.text('join/typed', join.code, code, sketch.fitting(join.code, [88, 72, 56].map((size) => sketch.large(size)), code, { weight: 700, colour: sketch.theme.accent }), { maxLines: 1 });
  return code.y + code.height + sketch.large(12);
}

export function wifiLines(stage: Stage): readonly MirrorLine[] {
  const { wifi } = stage.session;
  if (!wifi) return [];
  const words = momentWords(stage.language);
  return [ours(words('wifi', { network: wifi.network })), ...(wifi.password == null ? [] : [ours(words('password', { password: wifi.password }))])];
}

function wifiLook(stage: Stage): Lettering {
  return { size: stage.sketch.large(38), weight: 700, leading: 1.2 };
}

function howLook(stage: Stage, line: How): Lettering {
  const { theme } = stage.sketch;
  return { size: stage.sketch.large(line === 'scan' ? 38 : 32), leading: 1.2, colour: line === 'scan' ? theme.ink : theme.inkSoft };
}

function gapBelow(stage: Stage, line: How): number {
  return stage.sketch.large(line === 'scan' ? 20 : 4);
}

function addressHeight(stage: Stage): number {
  return stage.sketch.large(66) + 4;
}

function codeHeight(stage: Stage): number {
  return Math.max(40, stage.sketch.large(112));
}
