import type { LinkOptions } from '../src';
import type { LiveRecord } from '@livesession/wire';
import { vi } from 'vitest';
import { dice, SimulatedPage, SimulatedServer, SimulatedStorage } from './simulation';

/** The person of these tests, under a name. */
export const me = (name: string): LiveRecord => ({ type: 'me', participantId: 'p1', name, table: 14, host: false });

/** A server that knows Anne, and the storage of her phone, in a time that stands still until it is passed. */
export function begin(): { readonly server: SimulatedServer; readonly storage: SimulatedStorage } {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const server = new SimulatedServer();
  server.set('me', me('Anne'));
  return { server, storage: new SimulatedStorage() };
}

/** A page of that phone. */
export function openPage(server: SimulatedServer, storage: SimulatedStorage, options: Pick<LinkOptions, 'remember'> = {}): SimulatedPage {
  return new SimulatedPage(server, storage, dice(1), options);
}

export function end(page: SimulatedPage): void {
  page.kill();
  vi.useRealTimers();
  vi.restoreAllMocks();
}
