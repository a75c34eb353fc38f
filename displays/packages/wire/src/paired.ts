import { decoderOf, type Decoder } from './check';
import { shapes } from './generated';
import type { FoundPeople, HelpAtTable, ImportAnswer, LiveNumbers, NamedPeople, PairingAnswer, PairingOffer, RehearsalReading, SeenScreen, SessionSummary } from './generated';
import { pairedShapes } from './generated.paired';

// What devices receive that were paired, not joined: a module of its own, because every phone loads the other one.
export const decodePairingOffer = decoder<PairingOffer>('PairingOffer');
export const decodePairingAnswer = decoder<PairingAnswer>('PairingAnswer');
export const decodeLiveNumbers = decoder<LiveNumbers>('LiveNumbers');
export const decodeSeenScreens = decoder<readonly SeenScreen[]>('[SeenScreen');
export const decodeHelpAtTable = decoder<HelpAtTable>('HelpAtTable');
export const decodeImportAnswer = decoder<ImportAnswer>('ImportAnswer');
export const decodeNamedPeople = decoder<NamedPeople>('NamedPeople');
export const decodeFoundPeople = decoder<FoundPeople>('FoundPeople');
export const decodeSession = decoder<SessionSummary>('SessionSummary');
export const decodeSessions = decoder<readonly SessionSummary[]>('[SessionSummary');
export const decodeRehearsal = decoder<RehearsalReading>('RehearsalReading');

function decoder<T>(code: keyof typeof pairedShapes | `[${keyof typeof pairedShapes}`): Decoder<T> {
  return decoderOf<T>(code, { ...shapes, ...pairedShapes });
}
