import type { JSX } from 'preact';
import { t } from './messages';

export type TileTone = 'empty' | 'some' | 'done';

export interface Tile {
  readonly table: number;
  readonly word: string;
  readonly tone: TileTone;
}

/** All tables at a glance; each tile says its state in words, the tone only helps to find it. */
export function TableGrid(props: { readonly tiles: readonly Tile[]; readonly label: string }): JSX.Element {
  return (
    <ul class="tiles" aria-label={props.label}>
      {props.tiles.map((tile) => (
        <li key={tile.table} class={`tile tile--${tile.tone}`} title={t('tableTitle', { table: tile.table })}>
          <span class="ui-hidden">{t('tableTitle', { table: tile.table })}</span>
          <span class="tile__number" aria-hidden="true">
            {tile.table}
          </span>
          <span class="tile__word">{tile.word}</span>
        </li>
      ))}
    </ul>
  );
}
