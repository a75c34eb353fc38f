import { createLink } from '@livesession/link';
import { hubs } from '@livesession/wire';
import { printBadge } from './print';
import { searchPeople } from './search';
import { createKiosk, type Kiosk } from './visit/kiosk';

/** The kiosk on the real link. What is scanned while the server is away lies in the browser's storage until it is there again. */
export function connectKiosk(): Kiosk {
  const link = createLink({ hub: hubs.kiosk, outbox: 'kiosk' });
  const kiosk = createKiosk({
    records: link.records.byKey,
    status: link.status,
    outbox: link.outbox,
    send: link.send,
    forget: link.forget,
    start: link.start,
    search: searchPeople,
    print: printBadge,
  });
  link.start();
  return kiosk;
}
