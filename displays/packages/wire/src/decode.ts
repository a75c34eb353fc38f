import { decoderOf, dictionary, Malformed, type Decoder } from './check';
import { shapes } from './generated';
import type { BallotPaper, CodeInfo, ColleagueHits, JoinAnswer, LiveRecord, Patch, Recap, Receipt, WallQuestions } from './generated';

export { Malformed } from './check';

/**
 * A patch. A record of a type that this page does not know is skipped: the server may be newer than the page. A known record
 * with a fault is an error: half a record would show the room something untrue.
 */
export const decodePatch: Decoder<Patch> = (value) => {
  const patch = dictionary(value, 'patch');
  const set = dictionary(patch['set'], 'patch.set');
  return { ...decodeWhole({ ...patch, set: {} }), set: knownRecords(set) };
};

export const decodeReceipt = decoder<Receipt>('Receipt');
export const decodeBallotPaper = decoder<BallotPaper>('BallotPaper');
export const decodeWallQuestions = decoder<WallQuestions>('WallQuestions');
export const decodeCodeInfo = decoder<CodeInfo>('CodeInfo');
export const decodeJoinAnswer = decoder<JoinAnswer>('JoinAnswer');
export const decodeColleagueHits = decoder<ColleagueHits>('ColleagueHits');
export const decodeRecap = decoder<Recap>('Recap');

const decodeWhole = decoder<Patch>('Patch');
const decodeRecord = decoder<LiveRecord>('LiveRecord');
const recordTypes = new Set(shapes.LiveRecord.of.map((name) => shapes[name].type.slice(1)));

function knownRecords(set: Readonly<Record<string, unknown>>): Record<string, LiveRecord> {
  const known: Record<string, LiveRecord> = {};
  for (const [key, record] of Object.entries(set)) {
    const type = dictionary(record, key)['type'];
    if (typeof type !== 'string') throw new Malformed(`${key}.type`, 'text');
    if (recordTypes.has(type)) known[key] = decodeRecord(record);
  }
  return known;
}

function decoder<T>(name: keyof typeof shapes): Decoder<T> {
  return decoderOf<T>(name, shapes);
}
