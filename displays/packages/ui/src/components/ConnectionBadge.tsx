import type { JSX } from 'preact';
import { uiText } from '../i18n/uiMessages';

export type ConnectionStatus = 'connecting' | 'live' | 'reconnecting' | 'shutOut';

/** Whether what is shown is live. */
export function ConnectionBadge(props: { readonly status: ConnectionStatus }): JSX.Element {
  const lost = props.status === 'reconnecting' || props.status === 'shutOut';
  return (
    <span class={lost ? 'ui-connection ui-connection--lost' : 'ui-connection'} role="status">
      {uiText(props.status)}
    </span>
  );
}
