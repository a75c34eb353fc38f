import { keptTogether } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { t } from './messages';

/** A commitment in the words of its author. */
export function Commitment(props: { readonly title: string; readonly text: string; readonly due: string | undefined | null; readonly children?: ComponentChildren }): JSX.Element {
  return (
    <section class="mine__one">
      <h2 class="mine__subtheme">{props.title}</h2>
      <p class="theme__text" dir="auto">
        {keptTogether(props.text)}
      </p>
      {props.due && <p dir="auto">{t('by', { due: keptTogether(props.due) })}</p>}
      {props.children}
    </section>
  );
}
