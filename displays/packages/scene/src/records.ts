import type { LiveRecord, RecordOf, RecordType, RoundRecord } from '@livesession/wire';

/** What the screen knows: the records of its view by key. */
export type Records = ReadonlyMap<string, LiveRecord>;

export function recordAt<T extends RecordType>(records: Records, key: string, type: T): RecordOf<T> | undefined {
  const record = records.get(key);
  return record !== undefined && isA(record, type) ? record : undefined;
}

export function recordsOf<T extends RecordType>(records: Records, type: T): readonly RecordOf<T>[] {
  return [...records.values()].filter((record) => isA(record, type));
}

export function currentRound(records: Records): RoundRecord | undefined {
  const id = recordAt(records, 'session', 'session')?.currentRound;
  return id === undefined ? undefined : recordAt(records, `round/${id}`, 'round');
}

function isA<T extends RecordType>(record: LiveRecord, type: T): record is RecordOf<T> {
  return record.type === type;
}
