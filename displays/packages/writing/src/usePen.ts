import type { Body } from '@livesession/link';
import { useEffect, useState } from 'preact/hooks';
import { CommitmentPen, type Drafting } from './commitmentPen';
import { pauses, type WritingLink } from './textPen';

/** A pen for one commitment's draft, for as long as it is on the page. */
export function useCommitmentPen<M extends Drafting>(link: WritingLink<NoInfer<M>, Body<Drafting>>, roundId: string, commitmentId: string, method: M): CommitmentPen {
  const [pen] = useState(() => new CommitmentPen(link, { roundId, commitmentId, method, storage: localStorage, after: pauses }));
  useEffect(() => () => pen.close(), [pen]);
  return pen;
}
