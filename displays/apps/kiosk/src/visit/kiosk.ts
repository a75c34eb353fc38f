import type { Entry, Link } from '@livesession/link';
import { locale, type ConnectionStatus, type Locale } from '@livesession/ui';
import type { AnnouncementRecord, FoundPerson, KioskPlace, RecordOf, SessionRecord } from '@livesession/wire';
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Printed } from '../print';
import type { Searched } from '../search';

/** A search that goes on where somebody was. */
export interface BegunSearch {
  readonly typed: string;
  readonly answer: Searched;
}

/** What the page shows: one visitor after the other, and in between nobody. */
export type Visit =
  | { readonly page: 'welcome' }
  | { readonly page: 'search'; readonly begun?: BegunSearch }
  | { readonly page: 'walkIn'; readonly known?: readonly FoundPerson[] }
  /** A scan that is no printed code at all. */
  | { readonly page: 'unreadable'; readonly at: number }
  /** What became of a check-in. */
  | { readonly page: 'answer'; readonly entry: Entry };

/** What the kiosk needs of the world; fixtures stand in for it in the gallery. */
export interface KioskLink extends Pick<Link, 'outbox' | 'send' | 'forget' | 'start'> {
  readonly records: Link['records']['byKey'];
  readonly status: ReadonlySignal<ConnectionStatus>;
  readonly search: (typed: string) => Promise<Searched>;
  readonly print: (ticket: string) => Promise<Printed>;
}

export interface Kiosk extends KioskLink {
  readonly session: ReadonlySignal<SessionRecord | undefined>;
  readonly place: ReadonlySignal<KioskPlace>;
  readonly announcements: ReadonlySignal<readonly AnnouncementRecord[]>;
  readonly visit: Signal<Visit>;
  /** How many check-ins wait for the connection. */
  readonly queued: ReadonlySignal<number>;
  /** How many were refused when their person had left. */
  readonly missed: Signal<number>;
  scan(code: string): void;
  checkIn(ticket: string): void;
  register(person: WalkIn): void;
  go(page: 'search' | 'walkIn'): void;
  unreadable(): void;
  /** Nobody is there any more: what they saw goes, and so does their language. */
  leave(): void;
}

export interface WalkIn {
  readonly firstName: string;
  readonly lastName: string;
  readonly entity: string;
}

export function createKiosk(link: KioskLink): Kiosk {
  const all = computed(() => [...link.records.value.values()]);
  const session = computed(() => all.value.find((record) => record.type === 'session'));
  const visit = signal<Visit>({ page: 'welcome' });
  const missed = signal(0);
  const current = (): Entry | undefined => (visit.peek().page === 'answer' ? (visit.peek() as Extract<Visit, { page: 'answer' }>).entry : undefined);
  const answer = (entry: Entry): void => void (visit.value = { page: 'answer', entry });

  // The event's language, until a visitor chooses another; the next one finds the event's again.
  effect(() => {
    if (session.value && visit.value.page === 'welcome') locale.value = session.value.language as Locale;
  });
  effect(() => {
    const lost = link.outbox.value.filter((entry) => entry.state.value === 'refused' && entry !== current());
    if (lost.length === 0) return;
    batch(() => {
      missed.value = missed.peek() + lost.length;
      lost.forEach((entry) => link.forget(entry.id));
    });
  });

  return {
    ...link,
    session,
    place: computed(() => all.value.find((record): record is RecordOf<'kiosk'> => record.type === 'kiosk')?.place ?? { side: 'back' }),
    announcements: computed(() => all.value.filter((record) => record.type === 'announcement')),
    visit,
    queued: computed(() => link.outbox.value.filter((entry) => entry.state.value === 'waiting' || entry.state.value === 'sent').length),
    missed,
    scan: (code) => {
      const shown = current();
      // A scanner that fires twice changes nothing.
      if (shown?.command['code'] === code && shown.state.peek() !== 'refused') return;
      answer(link.send('ScanBadge', { code }, { slot: `scan/${code}` }));
    },
    checkIn: (ticket) => answer(link.send('CheckInFound', { ticket })),
    register: ({ firstName, lastName, entity }) => answer(link.send('RegisterWalkIn', { firstName, ...(lastName && { lastName }), ...(entity && { entity }) })),
    go: (page) => void (visit.value = { page }),
    unreadable: () => void (visit.value = { page: 'unreadable', at: Date.now() }),
    leave: () => void (visit.value = { page: 'welcome' }),
  };
}

export const KioskContext = createContext<Kiosk | undefined>(undefined);

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('No kiosk around this part of the page.');
  return kiosk;
}
