import { DraftPen, type DraftPlace, type PenState } from '@livesession/link';
import type { CommitmentRecord } from '@livesession/wire';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { TabletLink } from '../../table/tablet';
import { bodyOf, noWords, sameWords, wordsOf, type Words } from './words';

export type { PenState };

export interface PenPlace extends Pick<DraftPlace<Words>, 'storage' | 'after'> {
  readonly commitmentId: string;
  readonly roundId: string;
}

/** Writes one commitment's draft. */
export class Pen extends DraftPen<Words> {
  /** What is saved, as this tablet knows it. */
  readonly record: ReadonlySignal<CommitmentRecord | undefined>;

  constructor(tablet: TabletLink, place: PenPlace) {
    const { commitmentId, roundId } = place;
    const record = (): CommitmentRecord | undefined => tablet.records.get('commitment', `commitment/${commitmentId}`);
    super(tablet, {
      ...place,
      key: commitmentId,
      none: noWords,
      saved: () => {
        const saved = record();
        return saved && { revision: saved.revision, words: wordsOf(saved) };
      },
      save: (revision, words) => tablet.send('DraftCommitment', { roundId, commitmentId, revision, ...bodyOf(words) }),
      isOwn: (entry) => entry.method === 'DraftCommitment' && entry.command['commitmentId'] === commitmentId,
      isEmpty: (words) => words.text.trim() === '',
      same: sameWords,
      isWords: (value) => typeof (value as Partial<Words> | undefined)?.text === 'string',
      conflicts: ['commitmentChangedMeanwhile'],
    });
    this.record = computed(record);
  }
}
