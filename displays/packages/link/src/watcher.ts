import { signal, type ReadonlySignal } from '@preact/signals';
import type { Connection } from './transport';

/** The last value of a server stream that is not part of the view, the console's live numbers say. */
export class Watcher<T> {
  private readonly last = signal<T | undefined>(undefined);
  private end: (() => void) | undefined;

  readonly value: ReadonlySignal<T | undefined> = this.last;

  constructor(
    private readonly method: string,
    private readonly decode: (item: unknown) => T,
    private readonly lose: (connection: Connection) => void,
    private readonly taken: (value: T) => void = () => undefined,
  ) {}

  connected(connection: Connection): void {
    this.end = connection.stream(this.method, [], (item) => this.take(item), () => this.lose(connection));
  }

  disconnected(): void {
    this.end?.();
    this.end = undefined;
  }

  // A figure that cannot be read is skipped: the next one is a second away.
  private take(item: unknown): void {
    try {
      const value = this.decode(item);
      this.last.value = value;
      this.taken(value);
    } catch (error) {
      console.error(error);
    }
  }
}
