import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { uiText } from '../i18n/uiMessages';
import type { PairedRole } from '../pairing';
import { LanguageSwitch } from './LanguageSwitch';

const titles = { screen: 'pairScreen', tablet: 'pairTablet', director: 'pairDirector', moderator: 'pairModerator', kiosk: 'pairKiosk', console: 'pairConsole' } as const;

export interface PairingPageProps {
  readonly role: PairedRole;
  /** Undefined: none has come yet. */
  readonly code: string | undefined;
  readonly offline: boolean;
  readonly tables?: TableChoiceProps | undefined;
  readonly children?: ComponentChildren;
}

/** The code, large enough to be read across a table. */
export function PairingPage(props: PairingPageProps): JSX.Element {
  return (
    <main class="ui-pairing">
      <h1>{uiText(titles[props.role])}</h1>
      <p class="ui-pairing__code" aria-live="polite">
        {props.code ?? '····'}
      </p>
      <p class="ui-pairing__text">{uiText(props.offline ? 'pairOffline' : props.code ? 'pairText' : 'pairAsking')}</p>
      {props.tables && <TableChoice {...props.tables} />}
      {props.children}
      <div class="ui-pairing__foot">
        <LanguageSwitch />
      </div>
    </main>
  );
}

export interface TableChoiceProps {
  /** How many there are. */
  readonly count: number;
  readonly chosen: number | undefined;
  readonly onChoose: (table: number | undefined) => void;
}

function TableChoice(props: TableChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class="ui-pairing__table">
      <label for={id}>{uiText('pairTable')}</label>
      <select
        id={id}
        class="ui-input"
        value={props.chosen ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
      >
        <option value="">{uiText('pairNoTable')}</option>
        {Array.from({ length: props.count }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </div>
  );
}
