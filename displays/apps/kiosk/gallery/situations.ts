import type { Entry, EntryState } from '@livesession/link';
import type { ConnectionStatus, Locale } from '@livesession/ui';
import type { Arrival, FoundPeople, KioskPlace, LiveRecord, RefusalInfo } from '@livesession/wire';
import { signal } from '@preact/signals';
import type { Searched } from '../src/search';
import { createKiosk, type Kiosk } from '../src/visit/kiosk';

interface Fixture {
  readonly tables?: number;
  readonly place?: KioskPlace;
  readonly status?: ConnectionStatus;
  readonly announced?: string;
  readonly waiting?: number;
  readonly accent?: string;
}

export interface Situation {
  readonly kiosk: (language: Locale) => Kiosk;
  /** What the visitor has done; on the page itself, as a finger would. */
  readonly then?: (kiosk: Kiosk) => void;
}

const claire: Arrival = { firstName: 'Claire', table: 14, badgeTicket: 'ticket' };

const people: FoundPeople = {
  tooMany: false,
  people: [
    { name: 'Claire Lefèvre', ticket: 't1', entity: 'Direction régionale Nord' },
    { name: 'Claire Lefèvre', ticket: 't2', entity: 'Magasin de Lyon Part-Dieu' },
    { name: 'Jean-Baptiste Lefèvre-Vandenbroucke', ticket: 't3' },
    { name: 'Luc Lefebvre' },
  ],
};

export const situations: Readonly<Record<string, Situation>> = {
  welcome: at({}),
  'welcome-announced': at({ announced: 'Nous commençons dans dix minutes. Prenez un café !' }),
  'welcome-in-colour': at({ accent: '#f28c28' }),
  'welcome-offline': at({ status: 'reconnecting', waiting: 3 }, (kiosk) => (kiosk.missed.value = 1)),
  search: at({}, (kiosk) => kiosk.go('search')),
  'search-hits': searched('lefevre', people),
  'search-nobody': searched('xavier', { people: [], tooMany: false }),
  'search-many': searched('mar', { people: [], tooMany: true }),
  'search-offline': searched('lefevre', 'unreachable', 'reconnecting'),
  'walk-in': at({}, (kiosk) => kiosk.go('walkIn')),
  'walk-in-known': at({}, (kiosk) => (kiosk.visit.value = { page: 'walkIn', known: people.people })),
  arrived: at({}, answered({ arrival: claire })),
  'arrived-left': at({ place: { side: 'left', perRow: 8 } }, answered({ arrival: claire })),
  'arrived-front': at({ place: { side: 'front' }, tables: 50 }, answered({ arrival: { ...claire, firstName: 'Jean-Baptiste Emmanuel', table: 50 } })),
  'arrived-small': at({ tables: 2 }, answered({ arrival: { firstName: '', table: 2 } })),
  'arrived-large': at({ tables: 120, place: { side: 'right' } }, answered({ arrival: { ...claire, table: 98 } })),
  'no-table': at({}, answered({ arrival: { firstName: 'Mehdi' } })),
  noted: at({ status: 'reconnecting' }, answered({})),
  unknown: at({}, answered({ refusal: { code: 'badgeUnknown' } })),
  tent: at({}, answered({ refusal: { code: 'badgeOfTable' } })),
  unreadable: at({}, (kiosk) => kiosk.unreadable()),
};

function at(fixture: Fixture, then?: (kiosk: Kiosk) => void): Situation {
  return { kiosk: (language) => kiosk(fixture, language), ...(then && { then }) };
}

function searched(typed: string, answer: Searched, status: ConnectionStatus = 'live'): Situation {
  return at({ status }, (kiosk) => (kiosk.visit.value = { page: 'search', begun: { typed, answer } }));
}

function kiosk(fixture: Fixture, language: Locale): Kiosk {
  const { tables = 32, place = { side: 'back' }, status = 'live', announced, waiting = 0, accent } = fixture;
  const records: [string, LiveRecord][] = [
    ['session', { type: 'session', title: 'Journée des managers – Notre ambition relationnelle client', language, tables, ...(accent && { look: { font: 'sans', accent } }) }],
    ['kiosk', { type: 'kiosk', id: 'k1', name: 'Borne 1', place }],
    ...(announced ? ([['announcement/a1', { type: 'announcement', id: 'a1', text: announced, at: 0 }]] as [string, LiveRecord][]) : []),
  ];
  return createKiosk({
    records: signal(new Map(records)),
    status: signal(status),
    outbox: signal(Array.from({ length: waiting }, (_, index) => entry(`w${index}`, 'waiting'))),
    send: (method, body) => ({ ...entry('sent', 'sent'), method, command: { ...body } }),
    forget: () => undefined,
    start: () => undefined,
    search: async () => ({ people: [], tooMany: false }),
    print: async () => ({ code: 'badgeInUse' }),
  });
}

function answered(outcome: { readonly arrival?: Arrival; readonly refusal?: RefusalInfo }): (kiosk: Kiosk) => void {
  const state: EntryState = outcome.arrival ? 'registered' : outcome.refusal ? 'refused' : 'waiting';
  return (kiosk) => (kiosk.visit.value = { page: 'answer', entry: { ...entry('one', state), arrival: signal(outcome.arrival), refusal: signal(outcome.refusal) } });
}

function entry(id: string, state: EntryState): Entry {
  return { id, method: 'ScanBadge', command: {}, slot: undefined, at: 0, state: signal(state), refusal: signal(undefined), arrival: signal(undefined) };
}
