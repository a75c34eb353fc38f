import type { ReadonlySignal } from '@preact/signals';
import { ClockKeeper } from './clockKeeper';
import { browserEnvironment, type Environment } from './environment';
import { Follower } from './follower';
import { Guests } from './guests';
import { Line, type LinkStatus, type Lodger } from './line';
import { Courier } from './outbox/courier';
import type { Body, Entry, Method } from './outbox/entry';
import { Outbox, type SendOptions } from './outbox/outbox';
import { RecordStore, type Records } from './records';
import type { Remembering } from './remembering';
import { ServerClock } from './serverClock';
import { connectSignalR } from './signalr';
import type { Connect } from './transport';
import { Watcher } from './watcher';

export interface LinkOptions {
  /** The hub's address, one of `hubs`. */
  readonly hub: string;
  /**
   * Whose commands the outbox keeps over a restart: an id of the person or device. A command is never sent for somebody else.
   * Absent: commands live as long as the page.
   */
  readonly outbox?: string;
  /** Keeps the view, so that a page that is loaded while the server is away shows what was last known: `remembering('screen')`. */
  readonly remember?: Remembering;
  readonly connect?: Connect;
  readonly environment?: Environment;
}

/** A device's line to the server: records come in, commands go out, neither is lost on the way. */
export interface Link {
  readonly records: Records;
  /** The position of the last patch in the records; 0 before the first. */
  readonly seq: ReadonlySignal<number>;
  readonly status: ReadonlySignal<LinkStatus>;
  /** Since when the connection is gone, by this device's clock; undefined while live. */
  readonly lostSince: ReadonlySignal<number | undefined>;
  /** Commands that wait, are on their way, were refused and not yet read, or are registered and not yet in the records; in order. */
  readonly outbox: ReadonlySignal<readonly Entry[]>;
  /** The server's time, Unix milliseconds. */
  readonly serverNow: () => number;
  /** Gives a command; it is sent once, until the server has answered, over lost connections and closed tabs. */
  send<M extends Method>(method: M, body: Body<M>, options?: SendOptions): Entry;
  /** The person has read why this entry was refused. */
  forget(entryId: string): void;
  /** Follows a server stream beside the view. Call before `start`. */
  watch<T>(method: string, decode: (item: unknown) => T): ReadonlySignal<T | undefined>;
  /** Follows a server stream for a while; each item is taken as it comes. The result ends it. */
  follow<T>(method: string, decode: (item: unknown) => T, take: (item: T) => void): () => void;
  /** Calls a hub method that is no command: what is lost on the way is not said again. */
  call(method: string, ...args: unknown[]): Promise<unknown>;
  /** Connects; after `shutOut` again, as whoever the device is now. */
  start(): void;
  stop(): void;
}

export function createLink(options: LinkOptions): Link {
  const world = options.environment ?? browserEnvironment();
  const records = new RecordStore();
  const clock = new ServerClock(world, () => keeper.check());
  const lodgers: Lodger[] = [];
  const line = new Line(options.hub, options.connect ?? connectSignalR, world, lodgers);
  const keptWorld = options.outbox === undefined ? { ...world, storage: undefined } : world;
  const outbox: Outbox = new Outbox(keptWorld, options.outbox ?? '', () => courier.carry());
  const courier = new Courier(outbox, world, line.lose);
  const follower = new Follower(records, outbox, () => line.live(), line.lose);
  const keeper: ClockKeeper = new ClockKeeper(clock, world, line.lose);
  const guests = new Guests();
  lodgers.push(follower, courier, keeper, guests);
  if (options.remember) lodgers.push(options.remember({ world, records, follower, clock, line }));

  const wake = (): void => {
    line.hurry();
    keeper.check();
  };
  let ends: readonly (() => void)[] = [];
  return {
    records,
    seq: follower.seq,
    status: line.status,
    lostSince: line.lostSince,
    outbox: outbox.entries,
    serverNow: clock.now,
    send: (method, body, options) => outbox.add(method, body, options),
    forget: (entryId) => outbox.forget(entryId),
    watch: (method, decode) => {
      const watcher = new Watcher(method, decode, line.lose);
      lodgers.push(watcher);
      return watcher.value;
    },
    follow: (method, decode, take) => guests.admit(new Watcher(method, decode, line.lose, take)),
    call: (method, ...args) => guests.call(method, args),
    start: () => {
      if (line.status.value === 'shutOut') follower.forget();
      if (ends.length === 0) ends = [world.onWake(wake), world.onStorage((key) => outbox.reread(key))];
      line.start();
    },
    stop: () => {
      ends.forEach((end) => end());
      ends = [];
      line.stop();
    },
  };
}
