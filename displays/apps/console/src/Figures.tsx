import { formatNumber, locale } from '@livesession/ui';
import type { JSX } from 'preact';

export interface Figure {
  readonly value: number;
  readonly word: string;
  readonly note?: string | undefined;
}

/** Large numbers, each with the word that says what it counts. */
export function Figures(props: { readonly figures: readonly Figure[] }): JSX.Element {
  return (
    <dl class="figures">
      {props.figures.map((figure) => (
        <div key={figure.word} class="figure">
          <dt class="figure__word">
            {figure.word}
            {figure.note && <span class="figure__note"> {figure.note}</span>}
          </dt>
          <dd class="figure__value">{formatNumber(figure.value, locale.value)}</dd>
        </div>
      ))}
    </dl>
  );
}
