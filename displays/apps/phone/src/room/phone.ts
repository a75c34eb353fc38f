import type { Body, Entry, Link, SendOptions } from '@livesession/link';
import type { MeRecord } from '@livesession/wire';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PhoneMethod } from '../rounds/methods';

/** What of the link the pages use; fixtures stand in for it in the gallery. */
export interface PhoneLink extends Pick<Link, 'records' | 'status' | 'outbox' | 'serverNow' | 'forget'> {
  send<M extends PhoneMethod>(method: M, body: Body<M>, options?: SendOptions): Entry;
}

export const PhoneContext = createContext<PhoneLink | undefined>(undefined);

/** This phone's link. */
export function usePhone(): PhoneLink {
  const phone = useContext(PhoneContext);
  if (!phone) throw new Error('No phone around this part of the page.');
  return phone;
}

/** Whose phone this is, once the view has said it. */
export function useMe(): MeRecord | undefined {
  return usePhone().records.one('me');
}
