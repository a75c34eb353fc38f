import type { RefusalInfo } from '@livesession/wire';
import type { StoredWords } from '../environment';
import type { Method } from './entry';

/** An entry as it lies in local storage. */
export interface ShelvedEntry {
  readonly id: string;
  readonly method: Method;
  readonly command: Readonly<Record<string, unknown>>;
  readonly slot?: string;
  readonly at: number;
  readonly refusal?: RefusalInfo;
  /** Once it is answered, nobody but the person knows what it said: a refusal is kept without it. */
  readonly sealed?: boolean;
  /** It has left this device at least once: it must not be dropped in silence. */
  readonly sent?: boolean;
}

/**
 * Where the outbox lies between two lives of a page. One key per entry: two tabs that write one list would overwrite each
 * other's entries.
 */
export class Shelf {
  private readonly prefix: string;

  constructor(
    private readonly storage: StoredWords | undefined,
    scope: string,
  ) {
    this.prefix = `ls-outbox/${scope}/`;
  }

  put(entry: ShelvedEntry): void {
    try {
      this.storage?.setItem(this.prefix + entry.id, JSON.stringify(entry));
    } catch {
      // Full or forbidden: the entry then lives as long as the page, which shows it as waiting.
    }
  }

  remove(id: string): void {
    this.storage?.removeItem(this.prefix + id);
  }

  get(id: string): ShelvedEntry | undefined {
    return read(this.storage?.getItem(this.prefix + id) ?? null);
  }

  /** In the order in which they were given. */
  all(): readonly ShelvedEntry[] {
    const { storage } = this;
    if (!storage) return [];
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    return keys
      .filter((key) => key?.startsWith(this.prefix))
      .map((key) => read(storage.getItem(key ?? '')))
      .filter((entry) => entry !== undefined)
      .sort((one, other) => one.at - other.at);
  }

  /** The id of the entry under a storage key; undefined for somebody else's key. */
  idOf(key: string): string | undefined {
    return key.startsWith(this.prefix) ? key.slice(this.prefix.length) : undefined;
  }
}

// Anything may lie in local storage; what is no entry is left alone.
function read(json: string | null): ShelvedEntry | undefined {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is ShelvedEntry {
  const entry = value as Partial<ShelvedEntry> | null;
  return (
    typeof entry === 'object' && entry !== null &&
    typeof entry.id === 'string' && typeof entry.method === 'string' && typeof entry.at === 'number' &&
    typeof entry.command === 'object' && entry.command !== null
  );
}
