/** What one picture leaves to the next. Opaque: only a Memory reads it. */
export type Kept = ReadonlyMap<string, unknown>;

export const nothingKept: Kept = new Map();

/** A named place in the memory that holds one type of value. */
export interface Slot<T> {
  readonly name: string;
  /** Never set: it only ties the type to the name. */
  readonly holds?: T;
}

export function slot<T>(name: string): Slot<T> {
  return { name };
}

/** Reads what the last picture kept, gathers what this one keeps. What is not kept again is forgotten. */
export class Memory {
  private readonly next = new Map<string, unknown>();

  constructor(private readonly previous: Kept) {}

  recall<T>(place: Slot<T>, id: string): T | undefined {
    return this.previous.get(`${place.name}/${id}`) as T | undefined;
  }

  keep<T>(place: Slot<T>, id: string, value: T): T {
    this.next.set(`${place.name}/${id}`, value);
    return value;
  }

  get kept(): Kept {
    return this.next;
  }
}
