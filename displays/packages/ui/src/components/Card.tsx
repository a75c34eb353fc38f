import type { ComponentChildren, JSX } from 'preact';

/** A surface with an optional title. */
export function Card(props: { readonly title?: string | undefined; readonly class?: string | undefined; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class={props.class ? `ui-card ${props.class}` : 'ui-card'}>
      {props.title && <h2>{props.title}</h2>}
      {props.children}
    </section>
  );
}
