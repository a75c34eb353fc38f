import { DraftPen, type Body, type DraftPlace } from '@livesession/link';
import type { CommitmentRecord } from '@livesession/wire';
import { computed, type ReadonlySignal } from '@preact/signals';
import { bodyOf, noWords, sameWords, wordsOf, type Words } from './commitmentWords';
import type { WritingLink } from './textPen';

/** The tablet's, or the host's phone's. */
export type Drafting = 'DraftCommitment' | 'DraftCommitmentAsHost';

export interface PenPlace<M extends Drafting> extends Pick<DraftPlace<Words>, 'storage' | 'after'> {
  readonly commitmentId: string;
  readonly roundId: string;
  readonly method: M;
}

/** Writes one commitment's draft. */
export class CommitmentPen<M extends Drafting = Drafting> extends DraftPen<Words> {
  /** What is saved, as this device knows it. */
  readonly record: ReadonlySignal<CommitmentRecord | undefined>;

  constructor(link: WritingLink<NoInfer<M>, Body<Drafting>>, place: PenPlace<M>) {
    const { commitmentId, roundId, method } = place;
    const record = (): CommitmentRecord | undefined => link.records.get('commitment', `commitment/${commitmentId}`);
    super(link, {
      ...place,
      key: commitmentId,
      none: noWords,
      saved: () => {
        const saved = record();
        return saved && { revision: saved.revision, words: wordsOf(saved) };
      },
      save: (revision, words) => link.send(method, { roundId, commitmentId, revision, ...bodyOf(words) }),
      isOwn: (entry) => entry.method === method && entry.command['commitmentId'] === commitmentId,
      isEmpty: (words) => words.text.trim() === '',
      same: sameWords,
      isWords: (value) => typeof (value as Partial<Words> | undefined)?.text === 'string',
      conflicts: ['commitmentChangedMeanwhile'],
    });
    this.record = computed(record);
  }
}
