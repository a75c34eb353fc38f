import { decodeReceipt, type Receipt } from '@livesession/wire';
import { backoff } from '../backoff';
import type { Environment } from '../environment';
import { within } from '../within';
import { Disconnected, type Connection } from '../transport';
import type { Entry } from './entry';
import type { Outbox } from './outbox';

/** A command without an answer for this long means a dead connection. */
const answerMs = 15_000;

/** How often the server may fail at one command, or say that it cannot now, until the person is told. */
const patience = 6;

const passing = new Set(['busy', 'unavailable']);

/**
 * Carries the outbox to the server, one entry at a time: the next leaves when the last has its receipt, so the order holds
 * even when the connection breaks in between.
 */
export class Courier {
  private connection: Connection | undefined;
  private carrying = false;
  private cancelPause: (() => void) | undefined;
  private troubles = 0;

  constructor(
    private readonly outbox: Outbox,
    private readonly world: Environment,
    private readonly lost: (connection: Connection) => void,
  ) {}

  connected(connection: Connection): void {
    this.connection = connection;
    this.carry();
  }

  disconnected(): void {
    this.connection = undefined;
    this.cancelPause?.();
    this.cancelPause = undefined;
  }

  /** Something may be there to send. */
  readonly carry = (): void => {
    if (!this.connection || this.carrying) return;
    this.cancelPause?.();
    this.cancelPause = undefined;
    const next = this.outbox.next();
    if (typeof next === 'number') this.pause(next);
    else if (next) void this.deliver(next, this.connection);
  };

  private async deliver(entry: Entry, connection: Connection): Promise<void> {
    this.carrying = true;
    this.outbox.sending(entry);
    const outcome = await this.ask(entry, connection);
    this.carrying = false;
    this.settle(entry, outcome);
  }

  private async ask(entry: Entry, connection: Connection): Promise<Receipt | 'disconnected' | 'failed'> {
    try {
      return decodeReceipt(await within(this.world, answerMs, connection.invoke(entry.method, entry.command)));
    } catch (error) {
      if (!(error instanceof Disconnected)) return 'failed';
      if (this.connection === connection) this.connection = undefined;
      this.lost(connection);
      return 'disconnected';
    }
  }

  private settle(entry: Entry, outcome: Receipt | 'disconnected' | 'failed'): void {
    const troubled = outcome === 'failed' || (outcome !== 'disconnected' && outcome.refusal && passing.has(outcome.refusal.code));
    if (troubled && ++this.troubles < patience) {
      this.outbox.unanswered(entry);
      return this.pause(backoff(this.troubles - 1, this.world.random()));
    }
    if (outcome === 'disconnected') {
      this.outbox.unanswered(entry);
    } else {
      this.troubles = 0;
      this.outbox.answered(entry, outcome === 'failed' ? { seq: 0, refusal: { code: 'unavailable' } } : outcome);
    }
    this.carry();
  }

  private pause(ms: number): void {
    this.cancelPause?.();
    this.cancelPause = this.world.after(ms, () => {
      this.cancelPause = undefined;
      this.carry();
    });
  }
}
