import { computed } from '@preact/signals';
import { answered, createLink } from '@livesession/link';
import { decodeLiveNumbers, hubs, type LiveNumbers } from '@livesession/wire';
import { createDesk, type Desk } from './desk';

const unknown: LiveNumbers = { connected: 0, pairings: [], connectedDevices: [] };

/** The desk on the real link. Commands live as long as the page: a facilitator's click of yesterday must not move the room today. */
export function connectDesk(): Desk {
  const link = createLink({ hub: hubs.console });
  const numbers = link.watch('Watch', decodeLiveNumbers);
  const desk = createDesk({
    records: link.records.byKey,
    status: link.status,
    numbers: computed(() => numbers.value ?? unknown),
    serverNow: link.serverNow,
    send: async (method, body) => {
      const entry = link.send(method, body);
      const refusal = await answered(entry);
      link.forget(entry.id);
      return refusal;
    },
  });
  link.start();
  return desk;
}
