import { effect } from '@preact/signals';
import { browserEnvironment, type Environment } from './environment';
import type { Follower } from './follower';
import { LastKnown } from './lastKnown';
import type { Line, Lodger } from './line';
import type { RecordStore } from './records';
import type { ServerClock } from './serverClock';

/** The parts of a link that a memory works with. */
export interface Remembered {
  readonly world: Environment;
  readonly records: RecordStore;
  readonly follower: Follower;
  readonly clock: ServerClock;
  readonly line: Line;
}

/** Begins with what was kept, and keeps what comes. Only pages that use it carry its code. */
export type Remembering = (link: Remembered) => Lodger;

/** Keeps the view under this name in the browser's storage. */
export function remembering(name: string): Remembering {
  return (link) => {
    const known = new LastKnown(link.world.storage, name);
    const last = known.read();
    if (last) {
      link.follower.resume(last.patch);
      link.clock.assume(last.offset);
      link.line.heardAt(last.heardAt);
    }
    // What one device was shown is not for the one that takes its place.
    effect(() => {
      if (link.line.status.value === 'shutOut') known.forget();
    });
    return new Scribe(known, link);
  };
}

/** Nothing of what was kept under this name is for whoever uses the device now. */
export function forgetRemembered(name: string): void {
  new LastKnown(browserEnvironment().storage, name).forget();
}

/** A power cut takes at most this much of what was shown. */
const everyMs = 5_000;

/** Writes down what is known while the server is there. */
class Scribe implements Lodger {
  private cancel: (() => void) | undefined;
  private written = -1;

  constructor(
    private readonly known: LastKnown,
    private readonly link: Remembered,
  ) {}

  connected(): void {
    this.later();
  }

  disconnected(): void {
    if (this.cancel) this.write();
    this.cancel?.();
    this.cancel = undefined;
  }

  private later(): void {
    this.cancel = this.link.world.after(everyMs, () => {
      this.write();
      this.later();
    });
  }

  private write(): void {
    const { world, records, follower, clock } = this.link;
    const { epoch, seq } = follower.at;
    if (epoch === undefined || seq === undefined) return;
    if (seq !== this.written) this.known.keep({ epoch, seq, reset: true, set: Object.fromEntries(records.byKey.peek()), gone: [] });
    this.written = seq;
    this.known.heard(world.now(), clock.now() - world.now());
  }
}
