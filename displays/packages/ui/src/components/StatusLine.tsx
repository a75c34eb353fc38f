import type { ComponentChildren, JSX } from 'preact';

export type StatusKind = 'sending' | 'waiting' | 'done' | 'refused';

const signs: Readonly<Record<StatusKind, string>> = { sending: '…', waiting: '◷', done: '✓', refused: '!' };

/** What became of what the person just did; announced politely. */
export function StatusLine(props: { readonly kind: StatusKind; readonly children: ComponentChildren }): JSX.Element {
  return (
    <p class={`ui-status ui-status--${props.kind}`} role="status">
      <span class="ui-status__sign" aria-hidden="true">
        {signs[props.kind]}
      </span>
      <span>{props.children}</span>
    </p>
  );
}
