import type { Item } from './draw';
import { legibilityOf } from './legibility';
import { dress, type Look } from './look';
import type { Measurer } from './measure';
import { Memory, type Kept } from './memory';
import { Around, ours, type Mirror, type Told } from './mirror';
import { drawIdentity } from './moments/identity';
import { momentWords } from './moments/words';
import { Motion } from './motion';
import { drawAway } from './parts/away';
import { drawBand } from './parts/band';
import { currentRound, recordAt, type Records } from './records';
import type { SceneSettings } from './settings';
import { drawShown } from './shown';
import type { Size } from './size';
import { Sketch } from './sketch';
import type { Stage } from './stage';
import { languageOf, type Language } from './words';

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
  /** Of the stage, in logical units: all rectangles of the items lie on it. */
  readonly stage: Size;
  readonly background: string;
  readonly items: readonly Item[];
  readonly mirror: Mirror;
  /** When the picture next changes by itself, on the clock of `now`; undefined: only when records change. */
  readonly nextChangeAt: number | undefined;
  /** Nothing is on its way, nor begins by itself after a pause. */
  readonly atRest: boolean;
  /** For the next picture. */
  readonly kept: Kept;
}

/** The whole screen, from what is known and what the last picture kept. Same arguments, same picture. */
export function compose(moment: Moment, previous: Kept, settings: SceneSettings, measurer: Measurer): Picture {
  const memory = new Memory(previous);
  const motion = new Motion(memory, moment.now, settings.reducedMotion);
  const look: Look = settings.look ?? {};
  const font = look.font ?? 'sans';
  const { theme } = dress(settings.theme, look);
  const { stage: size } = legibilityOf(settings.size, settings.place, font);
  const sketch = new Sketch(theme, measurer, size, font);
  const session = recordAt(moment.records, 'session', 'session');
  const language = languageOf(session?.language);
  const blank = isBlank(moment.records, settings);
  const drawn = (told: Told): Picture => ({
    stage: size, background: blank ? '#000000' : theme.paper, items: sketch.items, mirror: { language, ...told }, nextChangeAt: motion.nextChangeAt, atRest: motion.atRest, kept: memory.kept,
  });
  if (blank || !session) return drawn(drawNothing(sketch, language, session !== undefined));
  const around = new Around();
  const stage: Stage = { records: moment.records, session, language, serverNow: moment.serverNow, settings, look, sketch, around, motion, memory };
  const told = around.with(settings.identify ? drawIdentity(stage, settings.identify) : drawShown(stage, settings.show));
  const banded = settings.identify ? told : drawBand(stage, currentRound(moment.records), told);
  const away = drawAway(stage, moment.awaySince);
  return drawn(away === '' ? banded : { ...banded, lines: [...banded.lines, ours(away)] });
}

function isBlank(records: Records, settings: SceneSettings): boolean {
  return settings.identify === undefined && (settings.show.kind === 'blank' || recordAt(records, 'screen', 'screen')?.blank === true);
}

/** Blanked: black and silent. Before the first records: a word, so that nobody thinks that the screen is broken. */
function drawNothing(sketch: Sketch, language: Language, blank: boolean): Told {
  const text = momentWords(language)(blank ? 'blank' : 'waiting');
  if (!blank) sketch.text('waiting', text, sketch.page, { size: sketch.large(56), colour: sketch.theme.inkSoft }, { align: 'center', stand: 'middle' });
  return { label: text, lines: blank ? [] : [ours(text)], status: text };
}
