import { readPicks, writePicks, type Picks } from './picks';

/** What this phone knows of its own secret ballot, which the server's records do not tell it. */
export interface SealedBallot {
  /** Chosen since, and not sent. */
  readonly draft?: Picks | undefined;
  /** What was last sent, and by which command. */
  readonly sent?: Picks | undefined;
  readonly id?: string | undefined;
  /** When that was registered; another time means another phone of the same person. */
  readonly at?: number | undefined;
}

export function writeSealed(ballot: SealedBallot): string {
  const { draft, sent, id, at } = ballot;
  return JSON.stringify({ draft: draft && writePicks(draft), sent: sent && writePicks(sent), id, at });
}

/** What was kept; nothing where it makes no sense any more. */
export function readSealed(words: string): SealedBallot {
  try {
    const kept = JSON.parse(words) as Readonly<Record<string, unknown>> | null;
    if (typeof kept !== 'object' || kept === null) return {};
    const { draft, sent, id, at } = kept;
    return {
      draft: typeof draft === 'string' ? readPicks(draft) : undefined,
      sent: typeof sent === 'string' ? readPicks(sent) : undefined,
      id: typeof id === 'string' ? id : undefined,
      at: typeof at === 'number' ? at : undefined,
    };
  } catch {
    return {};
  }
}

/** The command was not taken: what it said is a draft again. */
export function refusedSealed(ballot: SealedBallot): SealedBallot {
  return { draft: ballot.draft ?? ballot.sent };
}
