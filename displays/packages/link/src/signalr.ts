import type { HubConnection } from '@microsoft/signalr';
import { HubConnectionState } from '@microsoft/signalr/dist/esm/HubConnection';
import { hubOver } from './socket';
import { Disconnected, ServerFault, ShutOut, Unreachable, type Connect, type Connection } from './transport';

/**
 * Connects through SignalR. WebSockets without negotiation, so that 320 phones that come back at once make one request each.
 */
export const connectSignalR: Connect = async (hub) => {
  const connection = hubOver(hub);
  try {
    await connection.start();
  } catch {
    throw (await isShutOut(hub)) ? new ShutOut() : new Unreachable();
  }
  return new SignalRConnection(connection);
};

// A browser does not tell a page why a WebSocket was refused; the negotiate address is behind the same door and does.
async function isShutOut(hub: string): Promise<boolean> {
  try {
    const answer = await fetch(`${hub}/negotiate?negotiateVersion=1`, { method: 'POST', credentials: 'same-origin' });
    return answer.status === 401 || answer.status === 403;
  } catch {
    return false;
  }
}

class SignalRConnection implements Connection {
  constructor(private readonly connection: HubConnection) {}

  async invoke(method: string, ...args: unknown[]): Promise<unknown> {
    try {
      return await this.connection.invoke<unknown>(method, ...args);
    } catch (error) {
      throw this.isUp() ? new ServerFault(String(error)) : new Disconnected();
    }
  }

  stream(method: string, args: readonly unknown[], item: (value: unknown) => void, ended: () => void): () => void {
    const subscription = this.connection.stream<unknown>(method, ...args).subscribe({ next: item, complete: ended, error: ended });
    return () => {
      if (this.isUp()) subscription.dispose();
    };
  }

  onClosed(listener: () => void): void {
    this.connection.onclose(listener);
  }

  close(): void {
    void this.connection.stop();
  }

  private isUp(): boolean {
    return this.connection.state === HubConnectionState.Connected;
  }
}
