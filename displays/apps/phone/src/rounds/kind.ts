import type { Entry, Records } from '@livesession/link';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import type { MethodOf } from './methods';

/** What the phone knows about a kind of round; each kind registers one in `rounds/index.ts`. */
export interface RoundKind<Round extends RoundRecord = RoundRecord> {
  /** What I do now, while the round is open: a sentence. */
  now(round: Round, records: Records): string;
  /** What comes after the round was closed. */
  afterwards(round: Round, hasResult: boolean): string;
  Panel(props: { readonly round: Round }): JSX.Element | null;
  /** What the server did not take; kinds in which a phone only looks on have nothing to tell. Undefined: not known yet. */
  refused?(entry: Sent<MethodOf<Round['detail']['kind']>>): Refused | undefined;
  /** What stays on the phone of earlier rounds of this kind, while the room is in `current`. */
  After?(props: { readonly current: RoundRecord | undefined }): JSX.Element | null;
}

/** A command as it was given. */
export type Sent<M> = Pick<Entry, 'command'> & { readonly method: M };

/** A command that was refused, as the person is told. */
export interface Refused {
  /** What it was, with its words. */
  readonly what: string;
  /** Its words, by the place of the draft that they go back to; absent where there is nothing to write again. */
  readonly back?: Readonly<Record<string, string>>;
}

/** What a command says under this name; empty where it says nothing. */
export function saidIn(entry: Pick<Entry, 'command'>, name: string): string {
  return String(entry.command[name] ?? '');
}
