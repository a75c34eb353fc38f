import { stageHeight, stageWidth, type Item } from './draw';
import type { Measurer } from './measure';
import { Memory, type Kept } from './memory';
import { ours, type Mirror, type Told } from './mirror';
import { drawJoining } from './moments/joining';
import { drawMoving } from './moments/moving';
import { drawUpcoming } from './moments/upcoming';
import { momentWords } from './moments/words';
import { Motion } from './motion';
import { drawAway } from './parts/away';
import { currentRound, recordAt, type Records } from './records';
import { drawRound } from './rounds/registry';
import { page, Sketch } from './sketch';
import { themes, type ThemeName } from './theme';
import { languageOf, type Language } from './words';

export interface SceneSettings {
  readonly theme: ThemeName;
  /** No text is smaller, in logical units. From the room: cap height >= depth / 200, and Inter's capitals are 0.727 of its size. */
  readonly minText: number;
  readonly reducedMotion: boolean;
}

export interface Moment {
  readonly records: Records;
  /** Milliseconds of a clock that never jumps; motion follows it. */
  readonly now: number;
  /** The server's Unix milliseconds; countdowns follow it. */
  readonly serverNow: number;
  /** When the server was last heard of, on the clock of `now`, while it is away. */
  readonly awaySince?: number | undefined;
}

export interface Picture {
  readonly background: string;
  readonly items: readonly Item[];
  readonly mirror: Mirror;
  /** When the picture next changes by itself, on the clock of `now`; undefined: only when records change. */
  readonly nextChangeAt: number | undefined;
  /** For the next picture. */
  readonly kept: Kept;
}

export const defaultSettings: SceneSettings = { theme: 'light', minText: 28, reducedMotion: false };

/** The whole screen, from what is known and what the last picture kept. Same arguments, same picture. */
export function compose(moment: Moment, previous: Kept, settings: SceneSettings, measurer: Measurer): Picture {
  const memory = new Memory(previous);
  const motion = new Motion(memory, moment.now, settings.reducedMotion);
  const theme = themes[settings.theme];
  const sketch = new Sketch(theme, measurer, settings.minText);
  const session = recordAt(moment.records, 'session', 'session');
  const language = languageOf(session?.language);
  const told = session && !isBlank(moment.records)
    ? drawSession({ records: moment.records, session, language, serverNow: moment.serverNow, sketch, motion, memory })
    : drawNothing(sketch, language, session !== undefined);
  if (session && !isBlank(moment.records)) drawAway(sketch, motion, language, moment.awaySince);
  const blank = isBlank(moment.records);
  return { background: blank ? '#000000' : theme.paper, items: sketch.items, mirror: { language, ...told }, nextChangeAt: motion.nextChangeAt, kept: memory.kept };
}

function isBlank(records: Records): boolean {
  return recordAt(records, 'screen', 'screen')?.blank === true;
}

function drawSession(stage: Parameters<typeof drawJoining>[0]): Told {
  const round = currentRound(stage.records);
  const seating = recordAt(stage.records, 'seating', 'seating');
  if (seating?.moving && round?.status !== 'open' && round?.status !== 'paused') return drawMoving(stage, seating);
  if (!round) return drawJoining(stage);
  return round.status === 'planned' ? drawUpcoming(stage, round) : drawRound(stage, round);
}

/** Blanked: black and silent. Before the first records: a word, so that nobody thinks that the screen is broken. */
function drawNothing(sketch: Sketch, language: Language, blank: boolean): Told {
  const text = momentWords(language)(blank ? 'blank' : 'waiting');
  if (!blank) sketch.text('waiting', text, page, { size: 56, colour: sketch.theme.inkSoft }, { align: 'center', stand: 'middle' });
  return { label: text, lines: blank ? [] : [ours(text)], status: text };
}

export const wholeStage = { x: 0, y: 0, width: stageWidth, height: stageHeight };
