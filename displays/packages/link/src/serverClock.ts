/** Between these the offset lies for certain: the server answered after it was asked, and before the answer came. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** This device's two clocks: the one that people set, and one that nobody can. */
export interface DeviceClocks {
  /** Unix milliseconds, right or wrong. */
  now(): number;
  /** Milliseconds since some moment, never set; it may stand still while the device sleeps. */
  steady(): number;
}

/** Milliseconds that a good crystal loses or gains on a day, taken per minute between samples. */
const driftPerMs = 0.0001;
/** The device's clocks disagree by more than this: one was set, or the other stood still. */
const jumpMs = 100;

/**
 * The server's clock as this device knows it. Every sample bounds how far the clocks are apart; together they bound it closer than the
 * quickest of them, so a link that is slow in one direction only is no matter once one sample came through quickly that way.
 */
export class ServerClock {
  private bounds: (Bounds & { readonly at: number }) | undefined;
  private stale = false;
  private apart: number;

  constructor(
    private readonly device: DeviceClocks,
    private readonly jumped: () => void = () => undefined,
  ) {
    this.apart = device.now() - device.steady();
  }

  readonly now = (): number => {
    const steady = this.device.steady();
    const apart = this.device.now() - steady;
    if (Math.abs(apart - this.apart) > jumpMs) {
      this.apart = apart;
      this.jumped();
    }
    return this.bounds ? steady + (this.bounds.least + this.bounds.most) / 2 : this.device.now();
  };

  /** Takes one sample. `ask` answers with the server's Unix milliseconds. */
  async sample(ask: () => Promise<unknown>): Promise<void> {
    const asked = this.device.steady();
    const server = await ask();
    const answered = this.device.steady();
    if (typeof server !== 'number' || !Number.isFinite(server) || answered < asked) return;
    // The server's milliseconds are whole ones: it was up to one later.
    const sample = { least: server - answered, most: server + 1 - asked, at: answered };
    this.bounds = this.stale ? sample : this.narrowed(sample);
    this.stale = false;
  }

  /** What was known before this page was loaded: any sample is better. */
  assume(offset: number): void {
    const steady = this.device.steady();
    const apart = this.device.now() + offset - steady;
    this.bounds = { least: apart, most: apart, at: steady };
    this.stale = true;
  }

  /** After sleep or a lost connection the device's clock may have stood still: old samples go when the next comes. */
  doubt(): void {
    this.stale = true;
  }

  // Bounds that leave no room: a clock was set after all, the server's say. The new sample is the one that is true now.
  private narrowed(sample: Bounds & { readonly at: number }): Bounds & { readonly at: number } {
    if (!this.bounds) return sample;
    const loose = (sample.at - this.bounds.at) * driftPerMs;
    const least = Math.max(sample.least, this.bounds.least - loose);
    const most = Math.min(sample.most, this.bounds.most + loose);
    return least <= most ? { least, most, at: sample.at } : sample;
  }
}
