import type { JSX } from 'preact';
import { uiText } from '../i18n/uiMessages';

export type ConnectionStatus = 'connecting' | 'live' | 'reconnecting' | 'shutOut';

/** Whether what is shown is live. */
export function ConnectionBadge(props: { readonly status: ConnectionStatus }): JSX.Element {
  const look = props.status === 'reconnecting' || props.status === 'shutOut' ? 'lost' : props.status;
  return (
    <span class={`ui-connection ui-connection--${look}`} role="status">
      {uiText(props.status)}
    </span>
  );
}
