import type { ComponentChildren, JSX } from 'preact';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A state in a word. The word says it, the colour only helps. */
export function Chip(props: { readonly tone?: Tone | undefined; readonly children: ComponentChildren }): JSX.Element {
  return <span class={`ui-chip ui-chip--${props.tone ?? 'plain'}`}>{props.children}</span>;
}
