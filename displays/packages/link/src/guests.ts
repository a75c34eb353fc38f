import type { Lodger } from './line';
import { Disconnected, type Connection } from './transport';

/** What works over the connection only for a while: a page within the page that follows something of its own. */
export class Guests implements Lodger {
  private readonly present = new Set<Lodger>();
  private connection: Connection | undefined;

  connected(connection: Connection): void {
    this.connection = connection;
    for (const guest of this.present) guest.connected(connection);
  }

  disconnected(): void {
    this.connection = undefined;
    for (const guest of this.present) guest.disconnected();
  }

  /** Works from now on, over this connection and the ones after it. The result ends it. */
  admit(guest: Lodger): () => void {
    this.present.add(guest);
    if (this.connection) guest.connected(this.connection);
    return () => {
      if (this.present.delete(guest)) guest.disconnected();
    };
  }

  /** Calls over the connection that there is. */
  call(method: string, args: readonly unknown[]): Promise<unknown> {
    return this.connection ? this.connection.invoke(method, ...args) : Promise.reject(new Disconnected());
  }
}
