import type { Records } from '@livesession/link';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';

/** What the phone knows about a kind of round; each kind registers one in `rounds/index.ts`. */
export interface RoundKind<Round extends RoundRecord = RoundRecord> {
  /** What I do now, while the round is open: a sentence. */
  now(round: Round, records: Records): string;
  /** What comes after the round was closed. */
  afterwards(round: Round, hasResult: boolean): string;
  Panel(props: { readonly round: Round }): JSX.Element | null;
}
