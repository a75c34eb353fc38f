import { RecordStore, type Entry, type EntryState } from '@livesession/link';
import type { LiveRecord, RefusalInfo } from '@livesession/wire';
import { signal } from '@preact/signals';
import type { WritingLink } from '../src/textPen';

/** The server's side of one text, as its decider has it: a save on an older revision is refused. */
export abstract class WritingServer {
  readonly records = new RecordStore();
  readonly outbox = signal<readonly Entry[]>([]);
  readonly sent: Entry[] = [];
  private seq = 0;

  readonly link: WritingLink = {
    records: this.records,
    outbox: this.outbox,
    send: (method, body, { slot } = {}) => {
      const entry: Entry = { id: `e${this.sent.length}`, method, command: { ...body }, slot, at: 0, state: signal<EntryState>('sent'), refusal: signal<RefusalInfo | undefined>(undefined) };
      this.sent.push(entry);
      this.outbox.value = [...this.outbox.value, entry];
      return entry;
    },
    forget: (id) => (this.outbox.value = this.outbox.value.filter((entry) => entry.id !== id)),
  };

  protected constructor(
    private readonly key: string,
    private readonly changedMeanwhile: string,
  ) {}

  protected abstract readonly revision: number;
  protected abstract record(revision: number, words: string): LiveRecord;

  /** Answers the last command as the decider would. */
  answer(): void {
    const entry = this.sent.at(-1);
    if (entry?.state.value !== 'sent') throw new Error('nothing to answer');
    const revision = Number(entry.command['revision']);
    if (this.revision !== revision) {
      entry.refusal.value = { code: this.changedMeanwhile };
      entry.state.value = 'refused';
      return;
    }
    entry.state.value = 'registered';
    this.put(revision + 1, String(entry.command['text']));
    this.outbox.value = this.outbox.value.filter((each) => each !== entry);
  }

  /** Somebody has saved this. */
  put(revision: number, words: string): void {
    this.records.apply({ epoch: 'e', seq: ++this.seq, reset: false, set: { [this.key]: this.record(revision, words) }, gone: [] });
  }

  /** What was sent, in order. */
  texts(): readonly unknown[] {
    return this.sent.map((entry) => [entry.command['revision'], entry.command['text']]);
  }
}
