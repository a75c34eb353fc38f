import type { JoinInvitation } from '@livesession/wire';
import type { Rect } from '../draw';
import type { Stage } from '../stage';
import { theirs, type MirrorLine } from '../mirror';

/** The QR code on its white plate, with address and code below; black on white in the dark as well, because cameras want it so. */
export function drawInvitation(stage: Stage, join: JoinInvitation, area: Rect): void {
  const { sketch } = stage;
  const [address, code] = [36, sketch.large(52)];
  const below = 20 + 48 + Math.max(28, code) * 1.25;
  const side = Math.floor(Math.min(area.width, area.height - below));
  const top = area.y + Math.max(0, (area.height - side - below) / 2);
  const plate = { x: area.x + (area.width - side) / 2, y: top, width: side, height: side };
  drawCode(stage, join, plate);
  const line = { x: area.x, y: top + side + 20, width: area.width, height: 48 };
  sketch.text('join/address', join.address, line, sketch.fitting(join.address, [address, 32, 28], line), { align: 'center', maxLines: 1 });
  sketch.text('join/typed', join.code, { ...line, y: line.y + 48, height: below - 66 }, { size: code, weight: 700, colour: sketch.theme.accent }, { align: 'center', maxLines: 1 });
}

export function drawCode(stage: Stage, join: JoinInvitation, plate: Rect): void {
  stage.sketch.box('join/plate', plate, { fill: '#ffffff', radius: stage.sketch.large(32), line: { colour: stage.sketch.theme.line, width: 2 } });
  stage.sketch.modules('join/code', join.modules, plate);
}

export function invitationLines(join: JoinInvitation | undefined): readonly MirrorLine[] {
  return join ? [theirs(join.address), theirs(join.code)] : [];
}
