import type { Link } from '@livesession/link';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What of the link the pages use; fixtures stand in for it in the gallery. */
export type TabletLink = Pick<Link, 'records' | 'status' | 'outbox' | 'serverNow' | 'send' | 'forget'>;

export const TabletContext = createContext<TabletLink | undefined>(undefined);

/** This tablet's link. */
export function useTablet(): TabletLink {
  const tablet = useContext(TabletContext);
  if (!tablet) throw new Error('No tablet around this part of the page.');
  return tablet;
}
