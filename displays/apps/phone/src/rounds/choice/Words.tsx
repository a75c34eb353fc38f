import { keptTogether } from '@livesession/ui';
import type { PaperOption } from '@livesession/wire';
import type { JSX } from 'preact';

/** What an option says, and the sub-theme that it belongs to. */
export function Words(props: { readonly option: PaperOption; readonly subthemes: readonly string[] }): JSX.Element {
  const { option, subthemes } = props;
  const subtheme = option.subtheme === undefined ? undefined : subthemes[option.subtheme];
  return (
    <span class="option__words">
      <span dir="auto">{keptTogether(option.text)}</span>
      {subtheme && <span class="option__subtheme">{keptTogether(subtheme)}</span>}
    </span>
  );
}
