import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { LiveRecord, Patch, RecordOf, RecordType, RoundRecord } from '@livesession/wire';

/** The view as this device has it. Reading in a component makes the component follow. */
export interface Records {
  readonly byKey: ReadonlySignal<ReadonlyMap<string, LiveRecord>>;
  /** The record under this key when it has this type. */
  get<T extends RecordType>(type: T, key: string): RecordOf<T> | undefined;
  /** The record of a type of which the view has one. */
  one<T extends RecordType>(type: T): RecordOf<T> | undefined;
  /** Every record of a type; the same array as long as none of them changes. */
  all<T extends RecordType>(type: T): readonly RecordOf<T>[];
  /** The round the room is in. */
  currentRound(): RoundRecord | undefined;
}

export class RecordStore implements Records {
  private readonly records = signal<ReadonlyMap<string, LiveRecord>>(new Map());
  private readonly lists = new Map<RecordType, ReadonlySignal<readonly LiveRecord[]>>();

  readonly byKey = this.records;

  get<T extends RecordType>(type: T, key: string): RecordOf<T> | undefined {
    const record = this.records.value.get(key);
    return record && isOf(type, record) ? record : undefined;
  }

  one<T extends RecordType>(type: T): RecordOf<T> | undefined {
    return this.all(type)[0];
  }

  all<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    let list = this.lists.get(type);
    if (!list) this.lists.set(type, (list = this.listOf(type)));
    return list.value as readonly RecordOf<T>[];
  }

  currentRound(): RoundRecord | undefined {
    const current = this.one('session')?.currentRound;
    return current === undefined ? undefined : this.get('round', `round/${current}`);
  }

  apply(patch: Patch): void {
    const next = new Map(patch.reset ? [] : this.records.value);
    for (const key of patch.gone) next.delete(key);
    for (const [key, record] of Object.entries(patch.set)) next.set(key, record);
    this.records.value = next;
  }

  forget(): void {
    this.records.value = new Map();
  }

  private listOf(type: RecordType): ReadonlySignal<readonly LiveRecord[]> {
    let last: readonly LiveRecord[] = [];
    return computed(() => {
      const next = [...this.records.value.values()].filter((record) => record.type === type);
      if (next.length !== last.length || next.some((record, index) => record !== last[index])) last = next;
      return last;
    });
  }
}

function isOf<T extends RecordType>(type: T, record: LiveRecord): record is RecordOf<T> {
  return record.type === type;
}
