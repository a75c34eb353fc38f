import type { LiveRecord, RoundDetail, RoundRecord } from './generated';

/** The names of the record types. */
export type RecordType = LiveRecord['type'];

/** The record with this type. */
export type RecordOf<T extends RecordType> = Extract<LiveRecord, { type: T }>;

/** The names of the round kinds. */
export type RoundKind = RoundDetail['kind'];

/** The detail of this kind of round. */
export type DetailOf<K extends RoundKind> = Extract<RoundDetail, { kind: K }>;

/** A round of this kind. */
export type RoundOf<K extends RoundKind> = RoundRecord & { detail: DetailOf<K> };
