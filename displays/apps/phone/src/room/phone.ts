import type { Link } from '@livesession/link';
import type { MeRecord } from '@livesession/wire';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What of the link the pages use; fixtures stand in for it in the gallery. */
export type PhoneLink = Pick<Link, 'records' | 'status' | 'outbox' | 'serverNow' | 'send' | 'forget'>;

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
