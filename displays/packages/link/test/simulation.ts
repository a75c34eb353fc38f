import type { LiveRecord } from '@livesession/wire';
import { vi } from 'vitest';
import { createLink, ShutOut, Unreachable, type Connection, type Environment, type Link, type LinkOptions } from '../src';
import type { StoredWords } from '../src/environment';
import { Disconnected, ServerFault } from '../src/transport';

/** Dice that roll the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A browser's local storage, with the events that other tabs get. */
export class SimulatedStorage implements StoredWords {
  private readonly words = new Map<string, string>();
  private readonly tabs = new Set<(key: string) => void>();

  get length(): number {
    return this.words.size;
  }

  key(index: number): string | null {
    return [...this.words.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.words.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.words.set(key, value);
  }

  removeItem(key: string): void {
    this.words.delete(key);
  }

  /** The storage as one tab has it: changes are told to all others. */
  tab(): { readonly storage: StoredWords; readonly onStorage: Environment['onStorage']; readonly close: () => void } {
    let own: ((key: string) => void) | undefined;
    const tell = (key: string): void => {
      for (const tab of this.tabs) if (tab !== own) setTimeout(() => this.tabs.has(tab) && tab(key), 1);
    };
    const all = this;
    const storage: StoredWords = {
      get length() {
        return all.length;
      },
      key: (index) => all.key(index),
      getItem: (key) => all.getItem(key),
      setItem: (key, value) => {
        all.setItem(key, value);
        tell(key);
      },
      removeItem: (key) => {
        all.removeItem(key);
        tell(key);
      },
    };
    const onStorage: Environment['onStorage'] = (listener) => {
      own = listener;
      all.tabs.add(listener);
      return () => all.tabs.delete(listener);
    };
    return { storage, onStorage, close: () => own && all.tabs.delete(own) };
  }
}

interface Registered {
  readonly id: string;
  readonly method: string;
  readonly text: string;
}

/** The network as it may be at a moment. */
export interface Weather {
  /** Connections can be opened. */
  up: boolean;
  /** What is asked or told vanishes, and the connection looks open. */
  frozen: boolean;
  /** Milliseconds for one way. */
  latency: number;
  /** Milliseconds for an answer about the time; absent: none. */
  back?: number;
}

/** Streams that are open now, by method. */
class SimulatedStreams {
  readonly opened: string[] = [];
  private readonly takers = new Map<string, Set<(value: unknown) => void>>();

  open(method: string, take: (value: unknown) => void): () => void {
    this.opened.push(method);
    const takers = this.takers.get(method) ?? new Set();
    this.takers.set(method, takers.add(take));
    return () => takers.delete(take);
  }

  say(method: string, value: unknown): void {
    this.takers.get(method)?.forEach((take) => take(value));
  }
}

/** A server in a few lines: a ledger of commands by id, a view with "changed since", and connections that can break. */
export class SimulatedServer {
  readonly weather: Weather = { up: true, frozen: false, latency: 10 };
  readonly ledger: Registered[] = [];
  readonly asked: { readonly id: string; readonly json: string }[] = [];
  readonly follows: { readonly epoch?: string; readonly seq: number }[] = [];
  readonly connections = new Set<SimulatedConnection>();
  /** Streams beside the view. */
  readonly streams = new SimulatedStreams();
  admits = true;
  /** Whether the view of a device shows what it has registered. */
  shows = true;
  attempts = 0;
  epoch = 'e1';
  seq = 0;
  clockAhead = 0;
  private readonly answers = new Map<string, unknown>();
  private readonly records = new Map<string, { readonly record: LiveRecord | undefined; readonly seq: number }>();

  /** What a command is answered with, once; then the server does as usual. */
  readonly mishaps: ('fault' | 'busy' | 'dropBefore' | 'dropAfter')[] = [];
  refusal: ((text: string) => string | undefined) | undefined;
  /** What Follow sends next instead of the truth. */
  readonly nonsense: unknown[] = [];

  readonly connect = async (): Promise<Connection> => {
    this.attempts++;
    await this.travel();
    if (this.weather.frozen) await new Promise(() => undefined);
    if (!this.admits) throw new ShutOut();
    if (!this.weather.up) throw new Unreachable();
    return new SimulatedConnection(this);
  };

  set(key: string, record: LiveRecord | undefined): void {
    this.records.set(key, { record, seq: ++this.seq });
    for (const connection of this.connections) connection.wake();
  }

  /** The view as a new visitor would get it. */
  view(): Record<string, LiveRecord> {
    return this.changedSince(0, true).set;
  }

  changedSince(seq: number, reset: boolean): { set: Record<string, LiveRecord>; gone: string[] } {
    const changed = [...this.records].filter(([, entry]) => reset || entry.seq > seq);
    return {
      set: Object.fromEntries(changed.flatMap(([key, { record }]) => (record ? [[key, record]] : []))),
      gone: changed.flatMap(([key, { record }]) => (record || reset ? [] : [key])),
    };
  }

  /** Another ledger, restored from a backup say: positions of the old one mean nothing. */
  restore(): void {
    this.epoch = `${this.epoch}'`;
    this.breakAll();
  }

  breakAll(): void {
    for (const connection of [...this.connections]) connection.break();
  }

  async answer(connection: SimulatedConnection, method: string, argument: unknown): Promise<unknown> {
    await this.travel();
    if (this.weather.frozen) await new Promise(() => undefined);
    if (connection.closed) throw new Disconnected();
    if (method === 'Clock') return this.tellTime(connection);
    return this.takeCommand(connection, method, argument as { commandId: string; text: string });
  }

  private async tellTime(connection: SimulatedConnection): Promise<number> {
    const time = Date.now() + this.clockAhead;
    if (this.weather.back !== undefined) await new Promise((resolve) => setTimeout(resolve, this.weather.back));
    if (connection.closed) throw new Disconnected();
    return time;
  }

  async travel(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.weather.latency));
  }

  private async takeCommand(connection: SimulatedConnection, method: string, command: { commandId: string; text: string }): Promise<unknown> {
    this.asked.push({ id: command.commandId, json: JSON.stringify(command) });
    const mishap = this.mishaps.shift();
    if (mishap === 'fault') throw new ServerFault('broken');
    if (mishap === 'busy') return { seq: this.seq, refusal: { code: 'busy' } };
    if (mishap === 'dropBefore') connection.break();
    if (connection.closed) throw new Disconnected();
    const answer = this.register(method, command);
    if (mishap === 'dropAfter') connection.break();
    await this.travel();
    return answer;
  }

  private register(method: string, { commandId, text }: { commandId: string; text: string }): unknown {
    const known = this.answers.get(commandId);
    if (known) return known;
    const code = this.refusal?.(text);
    const answer = code ? { seq: this.seq, refusal: { code } } : { seq: ++this.seq };
    if (!code) this.ledger.push({ id: commandId, method, text });
    if (this.shows) for (const other of this.connections) other.wake();
    this.answers.set(commandId, answer);
    return answer;
  }
}

export class SimulatedConnection implements Connection {
  closed = false;
  private readonly listeners: (() => void)[] = [];
  private readonly broken: ((reason: Disconnected) => void)[] = [];
  private readonly followers = new Set<() => void>();

  constructor(private readonly server: SimulatedServer) {
    server.connections.add(this);
  }

  invoke(method: string, argument?: unknown): Promise<unknown> {
    if (this.closed) return Promise.reject(new Disconnected());
    return new Promise((resolve, reject) => {
      this.broken.push(reject);
      this.server.answer(this, method, argument).then((value) => !this.closed && resolve(value), reject);
    });
  }

  stream(method: string, args: readonly unknown[], item: (value: unknown) => void, ended: () => void): () => void {
    if (method !== 'Follow') return this.server.streams.open(method, item);
    let at = args[0] as { readonly epoch?: string; readonly seq: number };
    this.server.follows.push(at);
    let first = true;
    let over = false;
    const wake = async (): Promise<void> => {
      await this.server.travel();
      if (over || this.closed || this.server.weather.frozen || (!first && at.seq === this.server.seq)) return;
      const reset = first && at.epoch !== this.server.epoch;
      const patch = { epoch: this.server.epoch, seq: this.server.seq, reset, ...this.server.changedSince(at.seq, reset) };
      first = false;
      at = patch;
      item(this.server.nonsense.shift() ?? patch);
    };
    const follow = (): void => void wake();
    this.followers.add(follow);
    this.broken.push(() => !over && ended());
    follow();
    return () => {
      over = true;
      this.followers.delete(follow);
    };
  }

  wake(): void {
    this.followers.forEach((wake) => wake());
  }

  onClosed(listener: () => void): void {
    this.listeners.push(listener);
  }

  break(): void {
    if (this.closed) return;
    this.closed = true;
    this.server.connections.delete(this);
    this.broken.forEach((reject) => reject(new Disconnected()));
    this.listeners.forEach((listener) => listener());
  }

  close(): void {
    this.break();
  }
}

/** A page on a phone: it can be closed and opened again, and finds what it had stored. */
export class SimulatedPage {
  link: Link;
  /** How wrong the device's clock is, in milliseconds. */
  clockOff = 0;
  private wakes: (() => void)[] = [];
  private timers = new Set<ReturnType<typeof setTimeout>>();
  private closeTab: () => void = () => undefined;

  constructor(
    private readonly server: SimulatedServer,
    private readonly storage: SimulatedStorage | undefined,
    private readonly random: () => number,
    private readonly options: Pick<LinkOptions, 'remember'> = {},
  ) {
    this.link = this.open();
  }

  wake(): void {
    this.wakes.forEach((wake) => wake());
  }

  /** The tab is gone: no timer runs any more, nothing is said to the server. */
  kill(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.closeTab();
    this.wakes = [];
    this.link.stop();
  }

  reopen(): void {
    this.kill();
    this.link = this.open();
  }

  private open(): Link {
    const tab = this.storage?.tab();
    this.closeTab = tab?.close ?? (() => undefined);
    const link = createLink({
      hub: '/hubs/phone',
      outbox: 'p1',
      ...this.options,
      connect: this.server.connect,
      environment: {
        now: () => Date.now() + this.clockOff,
        steady: () => Date.now() - 1_600_000_000_000,
        after: (ms, act) => this.after(ms, act),
        random: this.random,
        onWake: (listener) => {
          this.wakes.push(listener);
          return () => (this.wakes = this.wakes.filter((each) => each !== listener));
        },
        storage: tab?.storage,
        onStorage: tab?.onStorage ?? (() => () => undefined),
      },
    });
    link.start();
    return link;
  }

  private after(ms: number, act: () => void): () => void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, ms);
    this.timers.add(timer);
    return () => clearTimeout(timer);
  }
}

/** Lets this much simulated time pass. */
export const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
