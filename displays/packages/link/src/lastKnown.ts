import { decodePatch, type Patch } from '@livesession/wire';
import type { StoredWords } from './environment';

/** What a device knew when it last heard of the server. */
export interface Known {
  readonly patch: Patch;
  /** When that was, by the device's clock. */
  readonly heardAt: number;
  /** The server's clock minus the device's. */
  readonly offset: number;
}

/** Larger views are not kept: storage is a few megabytes for everything of this address. */
const most = 2_000_000;

/** Keeps a view over a reload or a power cut, for devices that show it also while the server is away. */
export class LastKnown {
  private readonly viewKey: string;
  private readonly heardKey: string;

  constructor(
    private readonly storage: StoredWords | undefined,
    name: string,
  ) {
    this.viewKey = `known/${name}`;
    this.heardKey = `heard/${name}`;
  }

  read(): Known | undefined {
    try {
      const view = this.storage?.getItem(this.viewKey);
      const heard: unknown = JSON.parse(this.storage?.getItem(this.heardKey) ?? 'null');
      if (!view || !isHeard(heard)) return undefined;
      const [heardAt, offset] = heard;
      return { patch: { ...decodePatch(JSON.parse(view)), reset: true, gone: [] }, heardAt, offset };
    } catch {
      // Written by another version of this page, or cut short: then it is as if nothing were known.
      this.forget();
      return undefined;
    }
  }

  keep(patch: Patch): void {
    const text = JSON.stringify(patch);
    if (text.length > most) this.forget();
    else this.write(this.viewKey, text);
  }

  /** The server was there just now. */
  heard(heardAt: number, offset: number): void {
    this.write(this.heardKey, JSON.stringify([heardAt, offset]));
  }

  forget(): void {
    this.storage?.removeItem(this.viewKey);
    this.storage?.removeItem(this.heardKey);
  }

  private write(key: string, text: string): void {
    try {
      this.storage?.setItem(key, text);
    } catch {
      // Full: what is shown does not suffer, only what would be shown after a power cut.
    }
  }
}

function isHeard(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}
