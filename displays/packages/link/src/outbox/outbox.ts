import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Arrival, Receipt, RefusalInfo } from '@livesession/wire';
import type { Environment } from '../environment';
import { randomId } from '../ids';
import type { Body, Entry, EntryState, Method } from './entry';
import { Shelf, type ShelvedEntry } from './shelf';

export interface SendOptions {
  /** What this command is about: a newer one replaces it as long as it was never sent, and a refused one too. */
  readonly slot?: string;
  /** Nobody is to find on this device what it said once it has been answered: a secret ballot. */
  readonly sealed?: boolean;
}

/** How long another tab may take to send its own entry before this one does it: it may be closed. */
const graceMs = 10_000;

/** How long a registered entry stays until the view shows it: some effects no view of this device ever shows. */
const lingerMs = 3_000;

interface Held extends Entry {
  readonly arrival: Signal<Arrival | undefined>;
  readonly entry: ShelvedEntry;
  /** Not before this moment. */
  readonly due: number;
  /** Found in the storage, not given here: another tab may be at it too. */
  readonly foreign: boolean;
  sent: boolean;
  /** Once registered: where the view shows it. */
  seq?: number;
}

/**
 * Every command that the server has not answered yet, and every refusal that the person has not read yet, in order. A
 * registered one stays until the view has caught up, so that a page shows it as an entry, then as a record, never as nothing.
 */
export class Outbox {
  private readonly held = signal<readonly Held[]>([]);
  private readonly shelf: Shelf;
  private last = 0;
  private seen = 0;

  readonly entries: ReadonlySignal<readonly Entry[]> = computed(() => this.held.value);

  constructor(
    private readonly world: Environment,
    scope: string,
    private readonly changed: () => void,
  ) {
    this.shelf = new Shelf(world.storage, scope);
    this.held.value = this.shelf.all().map((entry) => this.hold(entry, { foreign: true, due: 0 }));
    this.last = this.held.value.at(-1)?.at ?? 0;
  }

  add<M extends Method>(method: M, body: Body<M>, { slot, sealed }: SendOptions = {}): Entry {
    const id = randomId();
    this.last = Math.max(this.last + 1, this.world.now());
    const command = { ...body, commandId: id };
    const entry: ShelvedEntry = { id, method, command, at: this.last, ...(slot !== undefined && { slot }), ...(sealed && { sealed }) };
    if (slot !== undefined) this.replace(slot);
    const held = this.hold(entry, { foreign: false, due: 0 });
    this.shelf.put(entry);
    this.held.value = [...this.held.value, held];
    this.changed();
    return held;
  }

  /** The next to send, or in how many milliseconds there may be one. */
  next(): Entry | number | undefined {
    const open = this.held.value.filter((held) => held.state.value === 'waiting' && this.isStillOpen(held));
    const now = this.world.now();
    const due = open.find((held) => held.due <= now);
    return due ?? (open.length > 0 ? Math.min(...open.map((held) => held.due)) - now : undefined);
  }

  sending(entry: Entry): void {
    const held = this.find(entry.id);
    if (!held) return;
    held.state.value = 'sent';
    if (held.sent) return;
    held.sent = true;
    this.shelf.put({ ...held.entry, sent: true });
  }

  /** The answer did not come: it goes again. */
  unanswered(entry: Entry): void {
    if (entry.state.value === 'sent') entry.state.value = 'waiting';
  }

  /** The server has answered. A refusal stays, over a restart too, until the person has read it. */
  answered(entry: Entry, receipt: Receipt): void {
    const held = this.find(entry.id);
    if (!held) return;
    if (receipt.refusal) {
      const kept = held.entry.sealed ? this.emptied(held) : held;
      this.shelf.put({ ...kept.entry, sent: true, refusal: receipt.refusal });
      this.refused(kept, receipt.refusal);
    } else {
      this.shelf.remove(held.id);
      held.arrival.value = receipt.arrival;
      held.state.value = 'registered';
      if (receipt.seq <= this.seen) return this.letGo(held);
      held.seq = receipt.seq;
      this.world.after(lingerMs, () => this.letGo(held));
    }
  }

  /** The view has reached this position. */
  caughtUp(seq: number): void {
    this.seen = seq;
    const stays = (held: Held): boolean => held.seq === undefined || held.seq > seq;
    if (!this.held.value.every(stays)) this.held.value = this.held.value.filter(stays);
  }

  /** The person has read the refusal. */
  forget(id: string): void {
    const held = this.find(id);
    if (held?.state.value === 'refused') this.drop(held, 'refused');
  }

  /** Another tab has changed the storage: take what is new into care, let go of what it has finished. */
  reread(key: string | null): void {
    const id = key === null ? undefined : this.shelf.idOf(key);
    if (id === undefined) return;
    const shelved = this.shelf.get(id);
    const held = this.find(id);
    if (!held) {
      if (shelved) this.takeIntoCare(shelved);
    } else if (held.foreign && held.state.value !== 'sent') {
      if (!shelved) this.letGo(held);
      else if (shelved.refusal) this.refused(held, shelved.refusal);
    }
  }

  private takeIntoCare(entry: ShelvedEntry): void {
    const held = this.hold(entry, { foreign: true, due: this.world.now() + graceMs });
    this.last = Math.max(this.last, entry.at);
    this.held.value = [...this.held.value, held].sort((one, other) => one.at - other.at);
    this.changed();
  }

  // A tab that slept may hold entries that another one has finished meanwhile.
  private isStillOpen(held: Held): boolean {
    if (!held.foreign || this.shelf.get(held.id)) return true;
    this.letGo(held);
    return false;
  }

  private replace(slot: string): void {
    for (const held of this.held.value.filter((each) => each.slot === slot)) {
      if (held.state.value === 'refused') this.drop(held, 'refused');
      else if (!held.sent) this.drop(held, 'replaced');
    }
  }

  private drop(held: Held, state: EntryState): void {
    this.shelf.remove(held.id);
    this.letGo(held);
    held.state.value = state;
  }

  private letGo(held: Held): void {
    this.held.value = this.held.value.filter((each) => each !== held);
  }

  /** The entry without what it said: only where it belonged. */
  private emptied(held: Held): Held {
    const { commandId, roundId } = held.command;
    const command = { commandId, roundId };
    const kept = { ...held, command, entry: { ...held.entry, command } };
    this.held.value = this.held.value.map((each) => (each === held ? kept : each));
    return kept;
  }

  private refused(held: Held, refusal: RefusalInfo): void {
    held.refusal.value = refusal;
    held.state.value = 'refused';
  }

  private find(id: string): Held | undefined {
    return this.held.value.find((held) => held.id === id);
  }

  private hold(entry: ShelvedEntry, care: { foreign: boolean; due: number }): Held {
    return {
      ...care,
      id: entry.id,
      method: entry.method,
      command: entry.command,
      slot: entry.slot,
      at: entry.at,
      entry,
      sent: entry.sent ?? false,
      state: signal<EntryState>(entry.refusal ? 'refused' : 'waiting'),
      refusal: signal(entry.refusal),
      arrival: signal<Arrival | undefined>(undefined),
    };
  }
}
