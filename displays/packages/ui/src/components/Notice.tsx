import type { ComponentChildren, JSX } from 'preact';
import { uiText } from '../i18n/uiMessages';

export interface NoticeProps {
  readonly tone?: 'info' | 'good' | 'warn' | 'bad' | undefined;
  readonly children: ComponentChildren;
  readonly onClose?: (() => void) | undefined;
}

/** A sentence near what it is about; a bad one is announced at once. */
export function Notice(props: NoticeProps): JSX.Element {
  const tone = props.tone ?? 'info';
  return (
    <div class={`ui-notice ui-notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <div class="ui-notice__text">{props.children}</div>
      {props.onClose && (
        <button type="button" class="ui-button ui-button--quiet" onClick={props.onClose}>
          {uiText('close')}
        </button>
      )}
    </div>
  );
}
