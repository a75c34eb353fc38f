import type { JoinInvitation } from '@livesession/wire';
import type { Rect } from '../draw';
import type { Stage } from '../stage';
import { momentWords } from '../moments/words';
import { ours, theirs, type MirrorLine } from '../mirror';

/** The QR code on its white plate, with address and code below; black on white in the dark as well, because cameras want it so. */
export function drawInvitation(stage: Stage, join: JoinInvitation, area: Rect): void {
  const { sketch } = stage;
  const side = Math.min(area.width, area.height - 132);
  const plate = { x: area.x + (area.width - side) / 2, y: area.y, width: side, height: side };
  sketch.box('join/plate', plate, { fill: '#ffffff', radius: 28, line: { colour: sketch.theme.line, width: 2 } });
  sketch.modules('join/code', join.modules, plate);
  const line = { x: area.x, y: plate.y + side + 20, width: area.width, height: 48 };
  sketch.text('join/address', join.address, line, { size: 34, colour: sketch.theme.ink }, { align: 'center', maxLines: 1 });
  sketch.text('join/typed', join.code, { ...line, y: line.y + 46, height: 62 }, { size: 48, weight: 700, colour: sketch.theme.accent }, { align: 'center', maxLines: 1 });
}

export function invitationLines(stage: Stage, join: JoinInvitation | undefined): readonly MirrorLine[] {
  return join ? [ours(momentWords(stage.language)('scan')), theirs(join.address), theirs(join.code)] : [];
}
