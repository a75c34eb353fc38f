import { answered, createLink } from '@livesession/link';
import { hubs } from '@livesession/wire';
import { createBoard, type Board } from './board';

/** The board on the real link. What is typed is kept as a draft until it is registered, so the outbox need not outlive the page. */
export function connectBoard(): Board {
  const link = createLink({ hub: hubs.director });
  const board = createBoard({
    records: link.records.byKey,
    status: link.status,
    serverNow: link.serverNow,
    send: async ({ method, body }) => {
      const entry = link.send(method, body);
      const refusal = await answered(entry);
      link.forget(entry.id);
      return refusal;
    },
    start: link.start,
  });
  link.start();
  return board;
}
