import { ways as agenda } from '../agenda/ways';
import { ways as choice } from '../rounds/choice/ways';
import { ways as exploration } from '../rounds/exploration/ways';
import { ways as pulse } from '../rounds/pulse/ways';
import { ways as questionHarvest } from '../rounds/questionHarvest/ways';
import { ways as reportBack } from '../rounds/reportBack/ways';
import { ways as successStories } from '../rounds/successStories/ways';
import { ways as screens } from '../screens/ways';
import { ways as side } from '../side/ways';
import type { Before } from './before';
import type { Step, Ways } from './way';
import { ways as running } from './ways';

/** How long a way back is offered, in milliseconds. */
export const undoMs = 10_000;

/** Every command of the console, and its way back; each folder says its own. */
export const ways = { ...running, ...agenda, ...side, ...screens, ...choice, ...exploration, ...pulse, ...questionHarvest, ...reportBack, ...successStories };

/** The hub methods that the console calls: one without a way back does not compile. */
export type Method = keyof typeof ways;

/** The commands that take a command back, in order; undefined when there is nothing to take back, or another way to it. */
export function wayBack(step: Step, before: Before): readonly Step[] | undefined {
  const way = (ways as Ways)[step.method];
  return way && 'undo' in way ? way.undo(step.body as never, before) : undefined;
}

/** True for what a slip of the hand must not do: its button is held for a second. */
export function mustBeHeld(method: Method): boolean {
  const way = (ways as Ways)[method];
  return way !== undefined && 'held' in way;
}
