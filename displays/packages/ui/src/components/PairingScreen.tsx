import type { PairingOffer } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askPairing, claimPairing, type PairedDevice, type PairedRole } from '../pairing';
import { PairingPage } from './PairingPage';

const pollMs = 1000;
const retryMs = 3000;

export interface PairingScreenProps {
  readonly role: PairedRole;
  /** Tablets: how many tables there are, if the person at the device may say which one it is. */
  readonly tables?: number | undefined;
  /** How else this device gets in. */
  readonly children?: ComponentChildren;
  readonly onPaired: (device: PairedDevice) => void;
}

/** Shows the code that the facilitator accepts, until this device is let in. */
export function PairingScreen(props: PairingScreenProps): JSX.Element {
  const [table, setTable] = useState<number | undefined>(undefined);
  const { offer, offline } = usePairing(props.role, table, props.onPaired);
  const tables = props.tables === undefined ? undefined : { count: props.tables, chosen: table, onChoose: setTable };
  return <PairingPage role={props.role} code={offer?.code} offline={offline} tables={tables}>{props.children}</PairingPage>;
}

function usePairing(role: PairedRole, table: number | undefined, onPaired: (device: PairedDevice) => void) {
  const [offer, setOffer] = useState<PairingOffer | undefined>(undefined);
  const [offline, setOffline] = useState(false);
  // Whatever this device asked last: a table that is chosen now must not leave its first code waiting on the console.
  const last = useRef<PairingOffer | undefined>(undefined);
  useEffect(() => {
    let stopped = false;
    let timer = 0;
    const later = (step: () => Promise<void>, ms: number): void => {
      if (stopped) return;
      timer = window.setTimeout(() => {
        step().catch(() => {
          if (stopped) return;
          setOffline(true);
          later(step, retryMs);
        });
      }, ms);
    };
    const ask = async (): Promise<void> => {
      const next = await askPairing(role, table, last.current);
      last.current = next;
      if (stopped) return;
      setOffer(next);
      setOffline(false);
      const expires = Date.now() + next.expiresInSeconds * 1000;
      const poll = async (): Promise<void> => {
        const outcome = Date.now() < expires ? await claimPairing(next.secret) : 'gone';
        if (stopped) return;
        setOffline(false);
        if (outcome === 'gone') later(ask, 0);
        else if (outcome === 'waiting') later(poll, pollMs);
        else onPaired(outcome);
      };
      later(poll, pollMs);
    };
    later(ask, 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [role, table]);
  return { offer, offline };
}
