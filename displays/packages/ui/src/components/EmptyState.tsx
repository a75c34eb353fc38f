import type { ComponentChildren, JSX } from 'preact';

/** Nothing here yet: says so, and what will come. `isPage`: it is all that the page has, so its title is the page's. */
export function EmptyState(props: { readonly title: string; readonly isPage?: boolean; readonly children?: ComponentChildren }): JSX.Element {
  const Title = props.isPage ? 'h1' : 'p';
  return (
    <div class="ui-empty">
      <Title class="ui-empty__title">{props.title}</Title>
      {props.children && <p>{props.children}</p>}
    </div>
  );
}
