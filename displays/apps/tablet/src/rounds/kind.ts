import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';

/** What the tablet knows about a kind of round; each kind registers one in `rounds/index.ts`. */
export interface RoundKind<Round extends RoundRecord = RoundRecord> {
  /** What the table does now, while the round is open: a sentence. */
  now(round: Round): string;
  /** What comes after the round was closed. */
  afterwards(round: Round): string;
  /** What a phase is called; kinds without phases have none. */
  phase?(name: string): string;
  Panel(props: { readonly round: Round }): JSX.Element | null;
}
