interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
}

const kept = 8;

/** The server's clock as this device knows it: the sample with the shortest way there and back errs least. */
export class ServerClock {
  private samples: readonly Sample[] = [];
  private stale = false;

  constructor(private readonly deviceNow: () => number) {}

  readonly now = (): number => this.deviceNow() + (this.best()?.offset ?? 0);

  /** Takes one sample. `ask` answers with the server's Unix milliseconds. */
  async sample(ask: () => Promise<unknown>): Promise<void> {
    const asked = this.deviceNow();
    const server = await ask();
    const answered = this.deviceNow();
    // A device clock that was set back in between makes the sample worthless.
    if (typeof server !== 'number' || !Number.isFinite(server) || answered < asked) return;
    const sample = { offset: server - (asked + answered) / 2, roundTrip: answered - asked };
    this.samples = this.stale ? [sample] : [...this.samples, sample].slice(-kept);
    this.stale = false;
  }

  /** After sleep or a lost connection the device's clock may have moved: old samples go when the next comes. */
  doubt(): void {
    this.stale = true;
  }

  private best(): Sample | undefined {
    return this.samples.reduce<Sample | undefined>((best, each) => (best && best.roundTrip <= each.roundTrip ? best : each), undefined);
  }
}
