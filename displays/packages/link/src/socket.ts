import type { HubConnection } from '@microsoft/signalr';
import { HubConnection as Hub } from '@microsoft/signalr/dist/esm/HubConnection';
import type { IConnection } from '@microsoft/signalr/dist/esm/IConnection';
import { JsonHubProtocol } from '@microsoft/signalr/dist/esm/JsonHubProtocol';
import { NullLogger } from '@microsoft/signalr/dist/esm/Loggers';

/**
 * A hub over a WebSocket and nothing else. SignalR's own builder brings three transports and two HTTP clients along, a sixth of a
 * phone's first load (F5); its protocol, timeouts and streams are the ones used here.
 */
export function hubOver(path: string): HubConnection {
  // The builder makes them in the same way; the typings leave it out.
  const factory = Hub as unknown as { create(connection: IConnection, logger: NullLogger, protocol: JsonHubProtocol): HubConnection };
  return factory.create(new SocketConnection(path), NullLogger.instance, new JsonHubProtocol());
}

class SocketConnection implements IConnection {
  readonly features = {};
  onreceive: ((data: string | ArrayBuffer) => void) | null = null;
  onclose: ((error?: Error) => void) | null = null;
  private socket: WebSocket | undefined;

  constructor(public baseUrl: string) {}

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + this.baseUrl);
      this.socket = socket;
      socket.onopen = () => resolve();
      socket.onmessage = (message: MessageEvent<string>) => this.receive(message.data);
      socket.onclose = () => {
        // Of no effect once it was open.
        reject(new Error('The server did not take the connection.'));
        this.end(new Error('The connection is gone.'));
      };
    });
  }

  send(data: string): Promise<void> {
    if (this.socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The connection is gone.'));
    this.socket.send(data);
    return Promise.resolve();
  }

  stop(): Promise<void> {
    this.end(undefined);
    return Promise.resolve();
  }

  private receive(data: string): void {
    try {
      this.onreceive?.(data);
    } catch (error) {
      this.end(error instanceof Error ? error : new Error(String(error)));
    }
  }

  // Whoever ends it is told at once: a browser may take long to say that a socket without a network is closed.
  private end(error: Error | undefined): void {
    const { socket } = this;
    if (!socket) return;
    this.socket = undefined;
    socket.onclose = socket.onmessage = null;
    socket.close();
    this.onclose?.(error);
  }
}
