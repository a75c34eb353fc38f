import { signal, type ReadonlySignal } from '@preact/signals';
import { backoff } from './backoff';
import type { Environment } from './environment';
import { ShutOut, type Connect, type Connection } from './transport';
import { within } from './within';

/** Connecting: for the first time. Reconnecting: what is shown may be old. Shut out: the server does not admit this device. */
export type LinkStatus = 'connecting' | 'live' | 'reconnecting' | 'shutOut';

/** An attempt that takes longer than this has failed. */
const connectMs = 8_000;

/** A connection that lives for this long was a good one; one that breaks sooner makes the next wait longer. */
const steadyMs = 5_000;

/** What works over the connection. */
export interface Lodger {
  connected(connection: Connection): void;
  disconnected(): void;
}

/** Keeps one connection open for as long as the page lives: it never gives up, and never hurries. */
export class Line {
  private readonly current = signal<LinkStatus>('connecting');
  private readonly lost = signal<number | undefined>(undefined);
  private connection: Connection | undefined;
  private cancelTimer: (() => void) | undefined;
  private running = false;
  private attempting = false;
  private attempt = 0;
  private tries = 0;

  readonly status: ReadonlySignal<LinkStatus> = this.current;
  /** Since when the connection is gone, by this device's clock. */
  readonly lostSince: ReadonlySignal<number | undefined> = this.lost;

  constructor(
    private readonly hub: string,
    private readonly connect: Connect,
    private readonly world: Environment,
    private readonly lodgers: readonly Lodger[],
  ) {}

  /** What is shown was known before this page: the server was last heard of then. */
  heardAt(at: number): void {
    this.lost.value = at;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.tries = 0;
    this.current.value = 'connecting';
    void this.dial();
  }

  stop(): void {
    this.running = false;
    this.attempt++;
    this.hangUp();
  }

  /** The device has a reason to try again at once. */
  hurry(): void {
    if (!this.running || this.connection || this.attempting) return;
    this.tries = 0;
    void this.dial();
  }

  /** The view has arrived: what is shown is live. */
  live(): void {
    this.current.value = 'live';
    this.lost.value = undefined;
    this.later(steadyMs, () => (this.tries = 0));
  }

  /** This connection is no good any more, whoever says so. */
  readonly lose = (connection: Connection): void => {
    if (connection !== this.connection) return;
    this.hangUp();
    if (this.running) this.redial();
  };

  private async dial(): Promise<void> {
    this.cancelTimer?.();
    const attempt = ++this.attempt;
    this.attempting = true;
    try {
      const opening = this.connect(this.hub);
      // One that opens after its time, or after a stop, must not stay open unseen.
      opening.then((late) => attempt !== this.attempt && late.close(), () => undefined);
      const connection = await within(this.world, connectMs, opening);
      if (attempt === this.attempt) this.moveIn(connection);
    } catch (error) {
      if (attempt === this.attempt) this.failed(error);
    }
  }

  private moveIn(connection: Connection): void {
    this.attempting = false;
    this.connection = connection;
    connection.onClosed(() => this.lose(connection));
    for (const lodger of this.lodgers) {
      if (this.connection === connection) lodger.connected(connection);
    }
  }

  private failed(error: unknown): void {
    this.attempt++;
    this.attempting = false;
    if (error instanceof ShutOut) {
      this.running = false;
      this.current.value = 'shutOut';
    } else {
      this.redial();
    }
  }

  private redial(): void {
    if (this.current.value === 'live') this.lost.value = this.world.now();
    if (this.current.value !== 'connecting') this.current.value = 'reconnecting';
    this.later(backoff(this.tries++, this.world.random()), () => void this.dial());
  }

  private hangUp(): void {
    this.cancelTimer?.();
    this.attempting = false;
    const { connection } = this;
    this.connection = undefined;
    if (!connection) return;
    for (const lodger of this.lodgers) lodger.disconnected();
    connection.close();
  }

  private later(ms: number, act: () => void): void {
    this.cancelTimer?.();
    this.cancelTimer = this.world.after(ms, act);
  }
}
