/** One live connection to a hub. Once closed it stays closed; the line asks for a new one. */
export interface Connection {
  /** Calls a hub method. Rejects with ServerFault when the server answered with an error, else with Disconnected. */
  invoke(method: string, ...args: unknown[]): Promise<unknown>;
  /** Starts a server stream; `ended` comes once, whatever the reason. The result stops it without `ended`. */
  stream(method: string, args: readonly unknown[], item: (value: unknown) => void, ended: () => void): () => void;
  /** Told once when the connection is gone, whoever ended it. */
  onClosed(listener: () => void): void;
  close(): void;
}

/** Opens a connection to the hub at this address. Rejects with ShutOut, or with Unreachable. */
export type Connect = (hub: string) => Promise<Connection>;

/** The server does not admit this device, or not any more: asking again changes nothing. */
export class ShutOut extends Error {
  override readonly name = 'ShutOut';
}

/** No answer: the network, or the server, is away. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The connection went away before the answer came: what was asked may or may not have happened. */
export class Disconnected extends Error {
  override readonly name = 'Disconnected';
}

/** The server failed while it did what was asked. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}
