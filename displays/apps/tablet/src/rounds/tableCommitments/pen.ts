import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Entry } from '@livesession/link';
import type { CommitmentRecord, RefusalInfo } from '@livesession/wire';
import type { TabletLink } from '../../table/tablet';
import { bodyOf, noWords, sameWords, wordsOf, type Words } from './words';

/** A pause in typing after which the draft is saved. */
const pauseMs = 800;

/** Unsaved: typed a moment ago. Waiting: no connection. Conflict: somebody else changed it meanwhile; both texts are offered. */
export type PenState = 'idle' | 'unsaved' | 'waiting' | 'saving' | 'conflict' | 'refused';

interface Sheet {
  /** The revision that the words were written on. */
  readonly revision: number;
  readonly words: Words;
}

export interface PenPlace {
  readonly commitmentId: string;
  readonly roundId: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  readonly after: (ms: number, act: () => void) => () => void;
}

/**
 * Writes one draft: keeps every letter on the tablet, saves on the server after each pause, one save at a time, each on the
 * revision that it was written on, so that nobody's words are overwritten unseen.
 */
export class Pen {
  private readonly sheet = signal<Sheet | undefined>(undefined);
  private readonly entry = signal<Entry | undefined>(undefined);
  private readonly refused = signal<RefusalInfo | undefined>(undefined);
  private readonly typing = signal(false);
  private cancelPause: (() => void) | undefined;
  private readonly stopWatching: () => void;

  /** What is saved, as this tablet knows it. */
  readonly record: ReadonlySignal<CommitmentRecord | undefined>;
  readonly words: ReadonlySignal<Words>;
  readonly state: ReadonlySignal<PenState>;
  readonly refusal: ReadonlySignal<RefusalInfo | undefined> = this.refused;

  constructor(
    private readonly tablet: TabletLink,
    private readonly place: PenPlace,
  ) {
    this.sheet.value = this.kept();
    this.record = computed(() => tablet.records.get('commitment', `commitment/${place.commitmentId}`));
    this.words = computed(() => this.sheet.value?.words ?? (this.record.value ? wordsOf(this.record.value) : noWords));
    this.state = computed(() => this.read());
    this.entry.value = tablet.outbox.peek().find((entry) => entry.method === 'DraftCommitment' && entry.command['commitmentId'] === place.commitmentId);
    this.stopWatching = effect(() => this.goOn());
  }

  write(words: Words): void {
    // In one go, or the words before this letter would be saved in between.
    batch(() => {
      this.refused.value = undefined;
      this.typing.value = true;
      this.put({ revision: this.sheet.peek()?.revision ?? this.record.peek()?.revision ?? 0, words });
    });
    this.cancelPause?.();
    this.cancelPause = this.place.after(pauseMs, () => (this.typing.value = false));
  }

  /** Saves without waiting for a pause. */
  flush(): void {
    this.cancelPause?.();
    this.typing.value = false;
  }

  keepOwn(): void {
    const revision = this.record.peek()?.revision ?? 0;
    const sheet = this.sheet.peek();
    batch(() => {
      this.refused.value = undefined;
      if (sheet) this.put({ ...sheet, revision });
    });
  }

  takeTheirs(): void {
    batch(() => {
      this.refused.value = undefined;
      this.put(undefined);
    });
  }

  close(): void {
    this.flush();
    this.stopWatching();
  }

  private read(): PenState {
    const sheet = this.sheet.value;
    const record = this.record.value;
    if (this.refused.value) return this.refused.value.code === 'commitmentChangedMeanwhile' ? 'conflict' : 'refused';
    const entry = this.entry.value;
    if (entry) return entry.state.value === 'waiting' ? 'waiting' : 'saving';
    if (!sheet || (record && sameWords(sheet.words, wordsOf(record)))) return 'idle';
    return record && record.revision > sheet.revision ? 'conflict' : 'unsaved';
  }

  /** One step whenever something has changed: the answer to the last save, the record, or the words. */
  private goOn(): void {
    const entry = this.entry.value;
    if (entry) {
      this.settle(entry);
      return;
    }
    const sheet = this.sheet.value;
    const record = this.record.value;
    if (sheet && record && sameWords(sheet.words, wordsOf(record)) && !this.typing.value) return untracked(() => this.put(undefined));
    if (this.typing.value || this.state.value !== 'unsaved' || !sheet || sheet.words.text.trim() === '') return;
    untracked(() => this.save(sheet));
  }

  private save(sheet: Sheet): void {
    const { commitmentId, roundId } = this.place;
    this.entry.value = this.tablet.send('DraftCommitment', { roundId, commitmentId, revision: sheet.revision, ...bodyOf(sheet.words) });
  }

  private settle(entry: Entry): void {
    const state = entry.state.value;
    if (state === 'waiting' || state === 'sent') return;
    const revision = Number(entry.command['revision']);
    const saved = this.record.value?.revision ?? 0;
    // Registered, but the record is still on its way: what is typed meanwhile builds on the revision that it will have.
    if (state === 'registered' && saved <= revision && this.tablet.outbox.value.includes(entry)) return;
    untracked(() => {
      if (state === 'refused') {
        this.refused.value = entry.refusal.peek();
        this.tablet.forget(entry.id);
      } else {
        const sheet = this.sheet.peek();
        // A save that changed nothing has made no revision.
        if (sheet) this.put({ ...sheet, revision: Math.min(saved, revision + 1) });
      }
      this.entry.value = undefined;
    });
  }

  private kept(): Sheet | undefined {
    try {
      const value: unknown = JSON.parse(this.place.storage?.getItem(this.key) ?? 'null');
      return isSheet(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private put(sheet: Sheet | undefined): void {
    this.sheet.value = sheet;
    try {
      if (sheet) this.place.storage?.setItem(this.key, JSON.stringify(sheet));
      else this.place.storage?.removeItem(this.key);
    } catch {
      // Without storage the words live as long as the page.
    }
  }

  private get key(): string {
    return `ls-draft/${this.place.commitmentId}`;
  }
}

function isSheet(value: unknown): value is Sheet {
  const sheet = value as Partial<Sheet> | null;
  return typeof sheet === 'object' && sheet !== null && typeof sheet.revision === 'number' && typeof sheet.words?.text === 'string';
}
