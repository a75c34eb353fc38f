import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { decodePatch, type FollowFrom, type Patch } from '@livesession/wire';
import type { Outbox } from './outbox/outbox';
import type { RecordStore } from './records';
import type { Connection } from './transport';

const start: FollowFrom = { seq: 0 };

/** Follows the view: says where it is, and applies every patch. What cannot be trusted is asked for again from the start. */
export class Follower {
  private position = start;
  private end: (() => void) | undefined;
  private readonly applied = signal(0);

  /** The position of the last patch that is in the records. */
  readonly seq: ReadonlySignal<number> = this.applied;

  constructor(
    private readonly records: RecordStore,
    private readonly outbox: Outbox,
    private readonly live: () => void,
    private readonly lose: (connection: Connection) => void,
  ) {}

  connected(connection: Connection): void {
    this.end = connection.stream('Follow', [this.position], (item) => this.take(item, connection), () => this.lose(connection));
  }

  disconnected(): void {
    this.end?.();
    this.end = undefined;
  }

  /** Where the view is; a resumed one goes on from here. */
  get at(): FollowFrom {
    return this.position;
  }

  /** Begins with what was known before the page was loaded: the server says only what has changed since. */
  resume(patch: Patch): void {
    this.position = { epoch: patch.epoch, seq: patch.seq };
    this.records.apply(patch);
    this.applied.value = patch.seq;
  }

  /** Another identity follows from now on: what this one saw is not for its eyes. */
  forget(): void {
    this.position = start;
    this.records.forget();
    this.applied.value = 0;
  }

  private take(item: unknown, connection: Connection): void {
    const patch = this.understood(item);
    if (patch) {
      this.position = { epoch: patch.epoch, seq: patch.seq };
      batch(() => {
        this.records.apply(patch);
        this.applied.value = patch.seq;
        this.outbox.caughtUp(patch.seq);
        this.live();
      });
      return;
    }
    const afresh = this.position === start;
    this.disconnected();
    this.position = start;
    // A view that starts with a fault will have it at once again: then only the line's patience helps.
    if (afresh) this.lose(connection);
    else this.connected(connection);
  }

  private understood(item: unknown): Patch | undefined {
    try {
      const patch = decodePatch(item);
      const follows = patch.reset || (patch.epoch === this.position.epoch && patch.seq >= (this.position.seq ?? 0));
      return follows || this.position === start ? patch : undefined;
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }
}
