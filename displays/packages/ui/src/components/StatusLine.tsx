import type { ComponentChildren, JSX } from 'preact';

export type StatusKind = 'sending' | 'waiting' | 'done' | 'refused';

const signs: Readonly<Record<StatusKind, string>> = { sending: '…', waiting: '◷', done: '✓', refused: '!' };

/** What became of what the person just did; announced politely. `unsaid`: only to be seen, where it changes with every pause in typing. */
export function StatusLine(props: { readonly kind: StatusKind; readonly unsaid?: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <p class={`ui-status ui-status--${props.kind}`} role={props.unsaid ? undefined : 'status'}>
      <span class="ui-status__sign" aria-hidden="true">
        {signs[props.kind]}
      </span>
      <span>{props.children}</span>
    </p>
  );
}
