import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { RefusalInfo } from '@livesession/wire';
import type { Link } from './link';
import type { Entry } from './outbox/entry';

/** A pause in typing after which the draft is saved. */
const pauseMs = 800;

/** Unsaved: typed a moment ago. Waiting: no connection. Conflict: somebody else changed it meanwhile; both texts are offered. */
export type PenState = 'idle' | 'unsaved' | 'waiting' | 'saving' | 'conflict' | 'refused';

/** Where the words of a draft are kept: on this device, and on the server. */
export interface DraftPlace<Words> {
  /** The name under which this device keeps the words. */
  readonly key: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  readonly after: (ms: number, act: () => void) => () => void;
  readonly none: Words;
  /** What is saved, as this device knows it. */
  readonly saved: () => Saved<Words> | undefined;
  readonly save: (revision: number, words: Words) => Entry;
  /** True for an outbox entry that saves this draft. */
  readonly isOwn: (entry: Entry) => boolean;
  readonly isEmpty: (words: Words) => boolean;
  readonly same: (one: Words, other: Words) => boolean;
  readonly isWords: (value: unknown) => boolean;
  /** The refusals that say that somebody else was faster. */
  readonly conflicts: readonly string[];
  /** True: the person says when; until then the words are nobody else's. Absent: at every pause in typing. */
  readonly onlyWhenAsked?: boolean | undefined;
}

export interface Saved<Words> {
  readonly revision: number;
  readonly words: Words;
}

/**
 * Writes one draft: keeps every letter on the device, saves on the server after each pause, one save at a time, each on the
 * revision that it was written on, so that nobody's words are overwritten unseen.
 */
export class DraftPen<Words> {
  private readonly sheet = signal<Saved<Words> | undefined>(undefined);
  private readonly entry = signal<Entry | undefined>(undefined);
  private readonly refused = signal<RefusalInfo | undefined>(undefined);
  /** True while words are not to be saved yet. */
  private readonly held = signal(false);
  private cancelPause: (() => void) | undefined;
  private readonly stopWatching: () => void;

  /** What is saved, as this device knows it. */
  readonly saved: ReadonlySignal<Saved<Words> | undefined>;
  readonly words: ReadonlySignal<Words>;
  readonly state: ReadonlySignal<PenState>;
  readonly refusal: ReadonlySignal<RefusalInfo | undefined> = this.refused;

  constructor(
    private readonly link: Pick<Link, 'outbox' | 'forget'>,
    private readonly place: DraftPlace<Words>,
  ) {
    this.sheet.value = this.kept();
    this.held.value = place.onlyWhenAsked === true;
    this.saved = computed(() => place.saved());
    this.words = computed(() => (this.sheet.value ?? this.saved.value)?.words ?? place.none);
    this.state = computed(() => this.read());
    this.entry.value = link.outbox.peek().find(place.isOwn);
    this.stopWatching = effect(() => this.goOn());
  }

  write(words: Words): void {
    // In one go, or the words before this letter would be saved in between.
    batch(() => {
      this.refused.value = undefined;
      this.held.value = true;
      this.put({ revision: this.sheet.peek()?.revision ?? this.saved.peek()?.revision ?? 0, words });
    });
    this.cancelPause?.();
    if (!this.place.onlyWhenAsked) this.cancelPause = this.place.after(pauseMs, () => (this.held.value = false));
  }

  /** Saves without waiting for a pause, and again what was refused for another reason than a second text. */
  flush(): void {
    this.cancelPause?.();
    batch(() => {
      if (this.state.peek() === 'refused') this.refused.value = undefined;
      this.held.value = false;
    });
  }

  keepOwn(): void {
    const revision = this.saved.peek()?.revision ?? 0;
    const sheet = this.sheet.peek();
    batch(() => {
      this.refused.value = undefined;
      if (sheet) this.put({ ...sheet, revision });
    });
    this.flush();
  }

  takeTheirs(): void {
    batch(() => {
      this.refused.value = undefined;
      this.put(undefined);
    });
  }

  close(): void {
    if (!this.place.onlyWhenAsked) this.flush();
    this.stopWatching();
  }

  private read(): PenState {
    const sheet = this.sheet.value;
    const saved = this.saved.value;
    if (this.refused.value) return this.place.conflicts.includes(this.refused.value.code) ? 'conflict' : 'refused';
    const entry = this.entry.value;
    if (entry) return entry.state.value === 'waiting' ? 'waiting' : 'saving';
    if (!sheet || (saved && this.place.same(sheet.words, saved.words))) return 'idle';
    return saved && saved.revision > sheet.revision ? 'conflict' : 'unsaved';
  }

  /** One step whenever something has changed: the answer to the last save, the record, or the words. */
  private goOn(): void {
    const entry = this.entry.value;
    if (entry) {
      this.settle(entry);
      return;
    }
    const sheet = this.sheet.value;
    const saved = this.saved.value;
    if (sheet && saved && this.place.same(sheet.words, saved.words) && !this.held.value) return untracked(() => this.put(undefined));
    if (this.held.value || this.state.value !== 'unsaved' || !sheet || this.place.isEmpty(sheet.words)) return;
    untracked(() => this.save(sheet));
  }

  private save(sheet: Saved<Words>): void {
    this.entry.value = this.place.save(sheet.revision, sheet.words);
  }

  private settle(entry: Entry): void {
    const state = entry.state.value;
    if (state === 'waiting' || state === 'sent') return;
    const revision = Number(entry.command['revision']);
    const saved = this.saved.value?.revision ?? 0;
    // Registered, but the record is still on its way: what is typed meanwhile builds on the revision that it will have.
    if (state === 'registered' && saved <= revision && this.link.outbox.value.includes(entry)) return;
    untracked(() => {
      if (state === 'refused') {
        this.refused.value = entry.refusal.peek();
        this.link.forget(entry.id);
      } else {
        const sheet = this.sheet.peek();
        // A save that changed nothing has made no revision.
        if (sheet) this.put({ ...sheet, revision: Math.min(saved, revision + 1) });
      }
      this.entry.value = undefined;
    });
  }

  private kept(): Saved<Words> | undefined {
    try {
      const value: unknown = JSON.parse(this.place.storage?.getItem(this.key) ?? 'null');
      return this.isSheet(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  private put(sheet: Saved<Words> | undefined): void {
    this.sheet.value = sheet;
    try {
      if (sheet) this.place.storage?.setItem(this.key, JSON.stringify(sheet));
      else this.place.storage?.removeItem(this.key);
    } catch {
      // Without storage the words live as long as the page.
    }
  }

  private get key(): string {
    return `ls-draft/${this.place.key}`;
  }

  private isSheet(value: unknown): value is Saved<Words> {
    const sheet = value as Partial<Saved<unknown>> | null;
    return typeof sheet === 'object' && sheet !== null && typeof sheet.revision === 'number' && this.place.isWords(sheet.words);
  }
}
