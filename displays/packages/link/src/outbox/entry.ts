import type { Signal } from '@preact/signals';
import type { Arrival, Commands, RefusalInfo } from '@livesession/wire';

/** The name of a hub method that takes a command. */
export type Method = keyof Commands;

/** What a command says, without its id, which the outbox gives it. */
export type Body<M extends Method> = Omit<Commands[M], 'commandId'>;

/** Waiting: on this device only. Sent: on its way. Registered: on the server's disk. Replaced: a newer one went instead, this one never did. */
export type EntryState = 'waiting' | 'sent' | 'registered' | 'refused' | 'replaced';

/** One command from the moment the person gave it. */
export interface Entry {
  readonly id: string;
  readonly method: Method;
  /** The command as it goes over the wire, id included: a retry sends the same bytes. */
  readonly command: Readonly<Record<string, unknown>>;
  /** What a newer entry replaces as long as this one was never sent. */
  readonly slot: string | undefined;
  /** When it was given, by this device's clock; also its place in the order. */
  readonly at: number;
  readonly state: Signal<EntryState>;
  /** Why the server said no; kept until the person has been told. */
  readonly refusal: Signal<RefusalInfo | undefined>;
  /** Kiosks: who was checked in, once registered. Lives as long as the page. */
  readonly arrival?: Signal<Arrival | undefined>;
}
