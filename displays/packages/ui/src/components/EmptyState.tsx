import type { ComponentChildren, JSX } from 'preact';

/** Nothing here yet: says so, and what will come. */
export function EmptyState(props: { readonly title: string; readonly children?: ComponentChildren }): JSX.Element {
  return (
    <div class="ui-empty">
      <p class="ui-empty__title">{props.title}</p>
      {props.children && <p>{props.children}</p>}
    </div>
  );
}
