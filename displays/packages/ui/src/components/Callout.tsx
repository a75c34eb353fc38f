import type { JSX } from 'preact';
import { keptTogether } from '../i18n/typography';

/** One sentence that everybody is to read: an ambition, or whose turn it is. */
export function Callout(props: { readonly children: string }): JSX.Element {
  return (
    <p class="ui-callout" dir="auto">
      {keptTogether(props.children)}
    </p>
  );
}
