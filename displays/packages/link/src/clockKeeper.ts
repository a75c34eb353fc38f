import type { Environment } from './environment';
import type { ServerClock } from './serverClock';
import { ServerFault, type Connection } from './transport';
import { within } from './within';

const firstSamples = 4;
const samplesApartMs = 250;
const everyMs = 60_000;
const answerMs = 5_000;

/** Samples the server's clock after every connect and now and then; an answer that stays away also finds a half-dead connection. */
export class ClockKeeper {
  private connection: Connection | undefined;
  private cancelTimer: (() => void) | undefined;
  private taken = 0;

  constructor(
    private readonly clock: ServerClock,
    private readonly world: Environment,
    private readonly lose: (connection: Connection) => void,
  ) {}

  connected(connection: Connection): void {
    this.connection = connection;
    this.taken = 0;
    this.clock.doubt();
    void this.sample();
  }

  disconnected(): void {
    this.connection = undefined;
    this.cancelTimer?.();
  }

  /** Back from sleep, say: is the connection still alive, and what time is it? */
  check(): void {
    if (!this.connection) return;
    this.taken = 0;
    this.clock.doubt();
    void this.sample();
  }

  private async sample(): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    this.cancelTimer?.();
    try {
      await this.clock.sample(() => within(this.world, answerMs, connection.invoke('Clock')));
    } catch (error) {
      if (!(error instanceof ServerFault)) return this.lose(connection);
    }
    if (connection !== this.connection) return;
    this.taken++;
    this.cancelTimer?.();
    this.cancelTimer = this.world.after(this.taken < firstSamples ? samplesApartMs : everyMs, () => void this.sample());
  }
}
