import type { RoundKind, RoundOf } from '@livesession/wire';
import type { Told } from '../mirror';
import type { Stage } from '../stage';

/** How one kind of round looks on a big screen while it is open, paused or closed. */
export interface RoundScene<K extends RoundKind> {
  draw(stage: Stage, round: RoundOf<K>): Told;
}
