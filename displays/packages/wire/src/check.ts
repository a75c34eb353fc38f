/** What the network said is not what the contracts say. */
export class Malformed extends Error {
  override readonly name = 'Malformed';

  constructor(readonly at: string, readonly expected: string) {
    super(`${at} is not ${expected}`);
  }
}

export type Decoder<T> = (value: unknown) => T;
export type Shapes = { readonly [name: string]: Shape };
type Shape = readonly string[] | Union | { readonly [property: string]: string };
interface Union {
  readonly on: string;
  readonly of: readonly string[];
}

/** A decoder of what one code says: a shape's name, or a list of it. */
export function decoderOf<T>(code: string, shapes: Shapes): Decoder<T> {
  return (value) => {
    check(shapes, code, value, code.replace('[', ''));
    // The one place where the compiler is told what the shapes have checked.
    return value as T;
  };
}

function check(shapes: Shapes, code: string, value: unknown, at: string): void {
  const rest = code.slice(1);
  switch (code[0]) {
    case '?':
      if (value !== undefined) check(shapes, rest, value, at);
      return;
    case '=':
      return demand(value === rest, at, rest);
    case '[':
      if (!Array.isArray(value)) throw new Malformed(at, 'a list');
      return value.forEach((item, index) => check(shapes, rest, item, `${at}[${index}]`));
    case '{':
      return Object.entries(dictionary(value, at)).forEach(([key, item]) => check(shapes, rest, item, `${at}.${key}`));
    default:
      return checkNamed(shapes, code, value, at);
  }
}

function checkNamed(shapes: Shapes, code: string, value: unknown, at: string): void {
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
      return checkShape(shapes, code, value, at);
  }
}

function checkShape(shapes: Shapes, name: string, value: unknown, at: string): void {
  const shape = shapes[name];
  if (!shape) throw new Error(`No shape is called ${name}`);
  if (isWords(shape)) return demand(typeof value === 'string' && shape.includes(value), at, shape.join(' or '));
  const properties = dictionary(value, at);
  if (isUnion(shape)) {
    const member = shape.of.find((candidate) => tagOf(shapes, candidate, shape.on) === properties[shape.on]);
    if (!member) throw new Malformed(`${at}.${shape.on}`, `a known ${name}`);
    return checkShape(shapes, member, value, at);
  }
  for (const [property, code] of Object.entries(shape)) check(shapes, code, properties[property], `${at}.${property}`);
}

function isWords(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape);
}

function isUnion(shape: Shape): shape is Union {
  return 'of' in shape && Array.isArray(shape['of']);
}

function tagOf(shapes: Shapes, name: string, on: string): string | undefined {
  const shape = shapes[name];
  const code = shape && !isWords(shape) && !isUnion(shape) ? shape[on] : undefined;
  return code?.slice(1);
}

export function dictionary(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(at, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function demand(holds: boolean, at: string, expected: string): void {
  if (!holds) throw new Malformed(at, expected);
}
