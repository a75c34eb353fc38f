import { shapes } from './generated';
import type {
  BallotPaper, CodeInfo, ColleagueHits, FoundPeople, HelpAtTable, ImportAnswer, JoinAnswer, LiveNumbers, LiveRecord, PairingAnswer, PairingOffer, Patch, Recap, Receipt, WallQuestions,
} from './generated';

/** What the network said is not what the contracts say. */
export class Malformed extends Error {
  override readonly name = 'Malformed';

  constructor(readonly at: string, readonly expected: string) {
    super(`${at} is not ${expected}`);
  }
}

type Decoder<T> = (value: unknown) => T;
type Shape = readonly string[] | Union | { readonly [property: string]: string };
interface Union {
  readonly on: string;
  readonly of: readonly string[];
}

const table: { readonly [name: string]: Shape } = shapes;

/**
 * A patch. A record of a type that this page does not know is skipped: the server may be newer than the page. A known record
 * with a fault is an error: half a record would show the room something untrue.
 */
export const decodePatch: Decoder<Patch> = (value) => {
  const patch = dictionary(value, 'patch');
  const set = dictionary(patch['set'], 'patch.set');
  return { ...decoder<Patch>('Patch')({ ...patch, set: {} }), set: knownRecords(set) };
};

export const decodeReceipt = decoder<Receipt>('Receipt');
export const decodeLiveNumbers = decoder<LiveNumbers>('LiveNumbers');
export const decodeBallotPaper = decoder<BallotPaper>('BallotPaper');
export const decodeWallQuestions = decoder<WallQuestions>('WallQuestions');
export const decodeCodeInfo = decoder<CodeInfo>('CodeInfo');
export const decodeJoinAnswer = decoder<JoinAnswer>('JoinAnswer');
export const decodePairingOffer = decoder<PairingOffer>('PairingOffer');
export const decodePairingAnswer = decoder<PairingAnswer>('PairingAnswer');
export const decodeColleagueHits = decoder<ColleagueHits>('ColleagueHits');
export const decodeFoundPeople = decoder<FoundPeople>('FoundPeople');
export const decodeRecap = decoder<Recap>('Recap');
export const decodeHelpAtTable = decoder<HelpAtTable>('HelpAtTable');
export const decodeImportAnswer = decoder<ImportAnswer>('ImportAnswer');

const recordTypes = new Set(shapes.LiveRecord.of.map((name) => shapes[name].type.slice(1)));
const decodeRecord = decoder<LiveRecord>('LiveRecord');

function knownRecords(set: Readonly<Record<string, unknown>>): Record<string, LiveRecord> {
  const known: Record<string, LiveRecord> = {};
  for (const [key, record] of Object.entries(set)) {
    const type = dictionary(record, key)['type'];
    if (typeof type !== 'string') throw new Malformed(`${key}.type`, 'text');
    if (recordTypes.has(type)) known[key] = decodeRecord(record);
  }
  return known;
}

// The one place where the compiler is told what the shapes have checked.
function decoder<T>(name: keyof typeof shapes): Decoder<T> {
  return (value) => {
    check(name, value, name);
    return value as T;
  };
}

function check(code: string, value: unknown, at: string): void {
  const rest = code.slice(1);
  switch (code[0]) {
    case '?':
      if (value !== undefined) check(rest, value, at);
      return;
    case '=':
      return demand(value === rest, at, rest);
    case '[':
      if (!Array.isArray(value)) throw new Malformed(at, 'a list');
      return value.forEach((item, index) => check(rest, item, `${at}[${index}]`));
    case '{':
      return Object.entries(dictionary(value, at)).forEach(([key, item]) => check(rest, item, `${at}.${key}`));
    default:
      return checkNamed(code, value, at);
  }
}

function checkNamed(code: string, value: unknown, at: string): void {
  switch (code) {
    case 's':
      return demand(typeof value === 'string', at, 'text');
    case 'n':
      return demand(Number.isFinite(value), at, 'a number');
    case 'i':
      return demand(Number.isSafeInteger(value), at, 'a whole number');
    case 'b':
      return demand(typeof value === 'boolean', at, 'true or false');
    default:
      return checkShape(code, value, at);
  }
}

function checkShape(name: string, value: unknown, at: string): void {
  const shape = table[name];
  if (!shape) throw new Error(`No shape is called ${name}`);
  if (isWords(shape)) return demand(typeof value === 'string' && shape.includes(value), at, shape.join(' or '));
  const properties = dictionary(value, at);
  if (isUnion(shape)) {
    const member = shape.of.find((candidate) => tagOf(candidate, shape.on) === properties[shape.on]);
    if (!member) throw new Malformed(`${at}.${shape.on}`, `a known ${name}`);
    return checkShape(member, value, at);
  }
  for (const [property, code] of Object.entries(shape)) check(code, properties[property], `${at}.${property}`);
}

function isWords(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}

function isUnion(shape: Shape): shape is Union {
  return 'of' in shape && Array.isArray(shape['of']);
}

function tagOf(name: string, on: string): string | undefined {
  const shape = table[name];
  const code = shape && !isWords(shape) && !isUnion(shape) ? shape[on] : undefined;
  return code?.slice(1);
}

function dictionary(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(at, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function demand(holds: boolean, at: string, expected: string): void {
  if (!holds) throw new Malformed(at, expected);
}
