import type { RecordOf } from '@livesession/wire';
import type { Memory } from './memory';
import type { Motion } from './motion';
import type { Records } from './records';
import type { Sketch } from './sketch';
import type { Around } from './mirror';
import type { Look } from './look';
import type { SceneSettings } from './settings';
import type { Language } from './words';

/** What a scene has at hand while it draws one picture. */
export interface Stage {
  readonly records: Records;
  readonly session: RecordOf<'session'>;
  readonly language: Language;
  readonly settings: SceneSettings;
  readonly look: Look;
  /** The server's clock, Unix milliseconds; for countdowns only, motion has its own that never jumps. */
  readonly serverNow: number;
  readonly sketch: Sketch;
  /** Gathers what heading and lower edge say, for the mirror. */
  readonly around: Around;
  readonly motion: Motion;
  readonly memory: Memory;
}
