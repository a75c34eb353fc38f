import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../draw';
import { ours, type Told } from '../mirror';
import { invitationLines } from '../parts/invitation';
import type { Stage } from '../stage';
import { momentWords } from './words';

/** Before the first round: how to get in, and how many are there. */
export function drawJoining(stage: Stage): Told {
  const { sketch, session, language } = stage;
  const { theme } = sketch;
  const words = momentWords(language);
  const join = session.join;
  const qr = 760;
  const left: Rect = { ...sketch.page, width: sketch.page.width - (join ? qr + 96 : 0) };
  sketch.text('join/session', session.title, { ...left, height: 90 }, { size: 34, weight: 700, colour: theme.accent }, { maxLines: 2 });
  const title = { ...left, y: sketch.page.y + 112, height: 300 };
  const used = sketch.text('join/title', words('joinTitle'), title, sketch.fitting(words('joinTitle'), [92, 80, 68], title, { weight: 700, leading: 1.12 }));
  if (join) {
    const plate = { x: sketch.page.x + sketch.page.width - qr, y: sketch.page.y + (sketch.page.height - qr) / 2, width: qr, height: qr };
    sketch.box('join/plate', plate, { fill: '#ffffff', radius: 36, line: { colour: theme.line, width: 2 } });
    sketch.modules('join/code', join.modules, plate);
    const y = title.y + used + 36;
    const scanned = sketch.text('join/scan', words('scan'), { ...left, y, height: 100 }, { size: 38 });
    const typed = y + scanned + 26;
    sketch.text('join/type', words('type'), { ...left, y: typed, height: 48 }, { size: 32, colour: theme.inkSoft }, { maxLines: 1 });
    const address = { ...left, y: typed + 50, height: 70 };
    sketch.text('join/address', join.address, address, sketch.fitting(join.address, [52, 44, 36, 30], { ...address, height: 64 }, { weight: 700 }), { maxLines: 1 });
    sketch.text('join/typed', join.code, { ...left, y: typed + 112, height: 110 }, sketch.fitting(join.code, [88, 72, 56], { ...left, height: 110 }, { weight: 700, colour: theme.accent }), { maxLines: 1 });
  }
  drawPresence(stage, { ...left, y: sketch.page.y + sketch.page.height - 116, height: 116 });
  return {
    label: words('joinLabel', { title: session.title }),
    lines: [ours(words('joinTitle')), ...invitationLines(stage, join), ours(presence(stage, session.present ?? 0))],
    status: words('joinLabel', { title: session.title }),
  };
}

function presence(stage: Stage, present: number): string {
  const { expected } = stage.session;
  return momentWords(stage.language)(expected ? 'present' : 'presentOnly', { present, expected: formatNumber(expected ?? 0, stage.language) });
}

function drawPresence(stage: Stage, area: Rect): void {
  const { sketch, session, motion } = stage;
  const present = motion.value('join/present', session.present ?? 0);
  sketch.text('join/presence', presence(stage, Math.round(present)), { ...area, height: 60 }, { size: 44, weight: 700 }, { maxLines: 1 });
  const track = { ...area, y: area.y + 78, height: 24 };
  sketch.box('join/track', track, { fill: sketch.theme.sunk, radius: 12 });
  const part = session.expected ? Math.min(1, present / session.expected) : 0;
  if (part > 0) sketch.box('join/bar', { ...track, width: Math.max(24, track.width * part) }, { fill: sketch.theme.accent, radius: 12 });
}
