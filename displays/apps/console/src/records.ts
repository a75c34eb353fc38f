import { RecordStore, type Records } from '@livesession/link';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { AnnouncementRecord, ConsoleRecord, DeviceRecord, LiveRecord, ParkedTopicRecord, RecordOf, RecordType, RoundRecord, SeatingRecord, SeatMapRecord, SessionRecord, TableProgressRecord } from '@livesession/wire';

/** What every part of the console reads; what only one kind of round reads is in its own folder. */
export interface RoomRecords {
  readonly session: ReadonlySignal<SessionRecord | undefined>;
  /** In the order of the agenda. */
  readonly rounds: ReadonlySignal<readonly RoundRecord[]>;
  readonly current: ReadonlySignal<RoundRecord | undefined>;
  readonly tables: ReadonlySignal<readonly TableProgressRecord[]>;
  readonly devices: ReadonlySignal<readonly DeviceRecord[]>;
  readonly seating: ReadonlySignal<SeatingRecord | undefined>;
  /** By number; 0 are the people without a table. */
  readonly seatMap: ReadonlySignal<readonly SeatMapRecord[]>;
  /** This console itself. */
  readonly self: ReadonlySignal<ConsoleRecord | undefined>;
  /** The latest first. */
  readonly announcements: ReadonlySignal<readonly AnnouncementRecord[]>;
  /** The waiting ones first. */
  readonly topics: ReadonlySignal<readonly ParkedTopicRecord[]>;
}

export function roomRecords(records: Records): RoomRecords {
  const sorted = <T extends RecordType>(type: T, order: (one: RecordOf<T>, other: RecordOf<T>) => number): ReadonlySignal<readonly RecordOf<T>[]> => computed(() => records.all(type).toSorted(order));
  return {
    session: computed(() => records.one('session')),
    rounds: sorted('round', (one, other) => one.number - other.number),
    current: computed(() => records.currentRound()),
    tables: sorted('tableProgress', (one, other) => one.number - other.number),
    devices: sorted('device', (one, other) => one.role.localeCompare(other.role) || (one.table ?? 0) - (other.table ?? 0) || one.name.localeCompare(other.name)),
    seating: computed(() => records.one('seating')),
    seatMap: sorted('seatMap', (one, other) => one.table - other.table),
    self: computed(() => records.one('console')),
    announcements: sorted('announcement', (one, other) => other.at - one.at),
    topics: sorted('topic', (one, other) => Number(one.settled) - Number(other.settled) || one.at - other.at),
  };
}

/** A type of record of which every round has its own. */
type OfRound = { [T in RecordType]: RecordOf<T> extends { readonly roundId: string } ? T : never }[RecordType];

const known = new WeakMap<readonly LiveRecord[], Map<string, readonly LiveRecord[]>>();

/** Those of one round, in order; the same array for as long as no record of the type changes. A type is always asked for in the same order. */
export function ofRound<T extends OfRound>(records: Records, type: T, roundId: string, order: (one: RecordOf<T>, other: RecordOf<T>) => number): readonly RecordOf<T>[] {
  const all: readonly RecordOf<T>[] = records.all(type);
  const byRound = known.get(all) ?? new Map<string, readonly LiveRecord[]>();
  known.set(all, byRound);
  const found = (byRound.get(roundId) as readonly RecordOf<T>[] | undefined) ?? all.filter((record) => 'roundId' in record && record.roundId === roundId).toSorted(order);
  byRound.set(roundId, found);
  return found;
}

/** Records that stand still, where there is no server: in the gallery and in tests. */
export function recordsOf(byKey: Iterable<readonly [string, LiveRecord]>): Records {
  const store = new RecordStore();
  store.apply({ epoch: '', seq: 0, reset: true, set: Object.fromEntries(byKey), gone: [] });
  return store;
}
