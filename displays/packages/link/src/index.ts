export { answered } from './answered';
export { DraftPen, type DraftPlace, type PenState, type Saved } from './draftPen';
export { browserEnvironment, type Environment } from './environment';
export { randomId } from './ids';
export { createLink, type Link, type LinkOptions, type SendOptions } from './link';
export type { LinkStatus } from './line';
export type { Body, Entry, EntryState, Method } from './outbox/entry';
export { RecordStore, type Records } from './records';
export { ShutOut, Unreachable, type Connect, type Connection } from './transport';
