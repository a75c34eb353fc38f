import type { CommitmentRecord } from '@livesession/wire';

/** Commitments of one theme; those under none yet have no name. */
export interface ThemeGroup {
  readonly theme: string | undefined;
  readonly commitments: readonly CommitmentRecord[];
  /** How many still wait for the director. */
  readonly unanswered: number;
}

/** The session's own themes, then those that the director has made, in the order of their first commitment. */
export function themesOf(given: readonly string[], commitments: readonly CommitmentRecord[]): readonly string[] {
  const own = [...commitments].sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)).flatMap((commitment) => (commitment.theme === undefined ? [] : [commitment.theme]));
  return [...new Set([...given, ...own])];
}

/** Every theme that has commitments, in the order of the themes, and last what is under none. */
export function grouped(themes: readonly string[], commitments: readonly CommitmentRecord[]): readonly ThemeGroup[] {
  return [...themes, undefined]
    .map((theme) => ({ theme, commitments: commitments.filter((commitment) => commitment.theme === theme) }))
    .filter((group) => group.commitments.length > 0)
    .map((group) => ({ ...group, unanswered: group.commitments.filter(isUnanswered).length }));
}

/** The director has neither taken nor answered it. */
export function isUnanswered(commitment: CommitmentRecord): boolean {
  return commitment.status !== 'acknowledged' && commitment.status !== 'answered';
}
