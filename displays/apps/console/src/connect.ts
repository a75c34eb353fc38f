import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { answered, createLink, type Link } from '@livesession/link';
import { hubs, type LiveNumbers } from '@livesession/wire';
import { decodeLiveNumbers } from '@livesession/wire/paired';
import { createDesk, type Desk } from './desk';
import { seenScreens, type SeenScreens } from './screens/seen';

const unknown: LiveNumbers = { connected: 0, pairings: [], connectedDevices: [] };

/** The facilitator's desk. */
export function connectDesk(): Desk {
  return connectConsole().desk;
}

/** The same, with the screens' pictures. */
export function connectConsole(): { readonly desk: Desk; readonly seen: SeenScreens } {
  const link = createLink({ hub: hubs.console });
  const numbers = link.watch('Watch', decodeLiveNumbers);
  return { desk: deskOn(link, computed(() => numbers.value ?? unknown)), seen: seenScreens(link.follow) };
}

export interface ModeratorDesk {
  readonly desk: Desk;
  /** Connects again once this device was let in. */
  readonly start: () => void;
}

/** A moderator's desk: the same records and parts, at a hub that takes nothing but moderation. */
export function connectModerator(): ModeratorDesk {
  const link = createLink({ hub: hubs.moderator });
  return { desk: deskOn(link, signal(unknown)), start: () => link.start() };
}

/** Commands live as long as the page: a click of yesterday must not move the room today. */
function deskOn(link: Link, numbers: ReadonlySignal<LiveNumbers>): Desk {
  const desk = createDesk({
    records: link.records,
    status: link.status,
    numbers,
    serverNow: link.serverNow,
    send: async (method, body, takenIn) => {
      const entry = link.send(method, body);
      const refusal = await answered(entry);
      const arrival = entry.arrival?.value;
      if (arrival) takenIn?.(arrival);
      link.forget(entry.id);
      return refusal;
    },
  });
  link.start();
  return desk;
}
