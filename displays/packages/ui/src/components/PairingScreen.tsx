import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { askPairing, claimPairing, type PairedDevice, type PairedRole, type PairingOffer } from '../pairing';
import { uiText } from '../i18n/uiMessages';
import { LanguageSwitch } from './LanguageSwitch';

const pollMs = 1000;
const retryMs = 3000;
const titles = { screen: 'pairScreen', tablet: 'pairTablet', director: 'pairDirector', moderator: 'pairModerator', kiosk: 'pairKiosk' } as const;

export interface PairingScreenProps {
  readonly role: PairedRole;
  /** Tablets: how many tables there are, if the person at the device may say which one it is. */
  readonly tables?: number | undefined;
  readonly onPaired: (device: PairedDevice) => void;
}

/** Shows the code that the facilitator accepts, large enough to be read across a table, until this device is let in. */
export function PairingScreen(props: PairingScreenProps): JSX.Element {
  const [table, setTable] = useState<number | undefined>(undefined);
  const { offer, offline } = usePairing(props.role, table, props.onPaired);
  return (
    <main class="ui-pairing">
      <h1>{uiText(titles[props.role])}</h1>
      <p class="ui-pairing__code" aria-live="polite">
        {offer ? offer.code : '····'}
      </p>
      <p class="ui-pairing__text">{uiText(offline ? 'pairOffline' : offer ? 'pairText' : 'pairAsking')}</p>
      {props.tables !== undefined && <TableChoice tables={props.tables} table={table} onChoose={setTable} />}
      <div class="ui-pairing__foot">
        <LanguageSwitch />
      </div>
    </main>
  );
}

function TableChoice(props: { readonly tables: number; readonly table: number | undefined; readonly onChoose: (table: number | undefined) => void }): JSX.Element {
  const id = useId();
  return (
    <div class="ui-pairing__table">
      <label for={id}>{uiText('pairTable')}</label>
      <select
        id={id}
        class="ui-input"
        value={props.table ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
      >
        <option value="">{uiText('pairNoTable')}</option>
        {Array.from({ length: props.tables }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </div>
  );
}

function usePairing(role: PairedRole, table: number | undefined, onPaired: (device: PairedDevice) => void) {
  const [offer, setOffer] = useState<PairingOffer | undefined>(undefined);
  const [offline, setOffline] = useState(false);
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
      const next = await askPairing(role, table);
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
