/** A map that holds so many values and no more; the one not used for longest leaves first and is let go properly. */
export class Bounded<T> {
  private readonly values = new Map<string, T>();

  constructor(
    private readonly capacity: number,
    private readonly letGo: (value: T) => void = () => undefined,
  ) {}

  get(key: string, make: () => T): T {
    const known = this.values.get(key);
    if (known !== undefined) {
      this.values.delete(key);
      this.values.set(key, known);
      return known;
    }
    const made = make();
    this.values.set(key, made);
    if (this.values.size > this.capacity) this.dropOldest();
    return made;
  }

  clear(): void {
    for (const value of this.values.values()) this.letGo(value);
    this.values.clear();
  }

  get size(): number {
    return this.values.size;
  }

  private dropOldest(): void {
    for (const [key, value] of this.values) {
      this.values.delete(key);
      this.letGo(value);
      return;
    }
  }
}
