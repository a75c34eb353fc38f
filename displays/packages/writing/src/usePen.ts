import { useEffect, useState } from 'preact/hooks';
import { CommitmentPen } from './commitmentPen';
import { pauses, type WritingLink } from './textPen';

/** A pen for one commitment's draft, for as long as it is on the page. */
export function useCommitmentPen(link: WritingLink, roundId: string, commitmentId: string, method: 'DraftCommitment' | 'DraftCommitmentAsHost'): CommitmentPen {
  const [pen] = useState(() => new CommitmentPen(link, { roundId, commitmentId, method, storage: localStorage, after: pauses }));
  useEffect(() => () => pen.close(), [pen]);
  return pen;
}
