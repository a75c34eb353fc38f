import type { Commands } from '@livesession/wire';
import type { Before } from './before';

export type Body<M extends keyof Commands> = Omit<Commands[M], 'commandId'>;

/** One command of a way back. */
export type Step = { readonly [M in keyof Commands]: { readonly method: M; readonly body: Body<M> } }[keyof Commands];

/** How what a command did is taken back. */
export type Way<M extends keyof Commands> =
  /** For ten seconds with one press or one key: these commands, in order; undefined when there is nothing to go back to. */
  | { readonly undo: (body: Body<M>, before: Before) => readonly Step[] | undefined }
  /** With a button of its own, at any time, here or on the device that asked; the ledger keeps both. */
  | { readonly by: keyof Commands | 'device' }
  /** Its button is held for a second, because whoever is in the room notices at once; and what brings it back. */
  | { readonly held: true; readonly by: keyof Commands | 'device' }
  /** It is over after a moment by itself. */
  | { readonly passes: true };

/** The ways back of some commands. */
export type Ways = { readonly [M in keyof Commands]?: Way<M> };
