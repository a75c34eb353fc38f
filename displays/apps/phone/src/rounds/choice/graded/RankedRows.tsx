import type { PaperOption } from '@livesession/wire';
import type { JSX } from 'preact';
import type { OptionListProps } from '../OptionList';
import { moved, ranked, toggledRank } from '../picks';
import { Words } from '../Words';
import { t } from './messages';

/** The ranking so far, each with buttons to move it, then the other options: a tap puts one in the next place. No dragging. */
export function RankedRows(props: OptionListProps): JSX.Element {
  const { options, picks, limits, onChange } = props;
  const byId = new Map(props.all.map((option) => [option.id, option]));
  const order = ranked(picks).flatMap((id) => byId.get(id) ?? []);
  const full = picks.size >= limits.options;
  return (
    <>
      <h2 class="ranking__title">{t('ranking')}</h2>
      {order.length === 0 && <p class="ranking__empty">{t('rankingEmpty')}</p>}
      <ol class="options">
        {order.map((option, at) => (
          <li key={option.id} class="option option--chosen">
            <Placed {...props} option={option} place={at + 1} last={order.length} />
          </li>
        ))}
      </ol>
      <h2 class="ranking__title">{t('others')}</h2>
      <ul class="options">
        {options
          .filter((option) => !picks.has(option.id))
          .map((option) => (
            <li key={option.id} class="option">
              <button type="button" class={full ? 'option__row option__row--plain option__row--full' : 'option__row option__row--plain'} aria-disabled={full} onClick={() => onChange(toggledRank(picks, option.id, limits))}>
                <span class="option__number">{option.number}</span>
                <Words option={option} subthemes={props.subthemes} />
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

function Placed(props: OptionListProps & { readonly option: PaperOption; readonly place: number; readonly last: number }): JSX.Element {
  const { option, place, last, picks, limits, onChange } = props;
  const { number } = option;
  return (
    <div class="option__row option__row--placed">
      <span class="ranking__place">
        <span class="ui-hidden">{t('place', { place })}</span>
        <span aria-hidden="true">{place}</span>
      </span>
      <Words option={option} subthemes={props.subthemes} />
      <span class="option__steps">
        <button type="button" class="step" aria-label={t('up', { number })} aria-disabled={place === 1} onClick={() => onChange(moved(picks, option.id, -1, limits))}>
          ↑
        </button>
        <button type="button" class="step" aria-label={t('down', { number })} aria-disabled={place === last} onClick={() => onChange(moved(picks, option.id, 1, limits))}>
          ↓
        </button>
        <button type="button" class="step" aria-label={t('out', { number })} onClick={() => onChange(toggledRank(picks, option.id, limits))}>
          ×
        </button>
      </span>
    </div>
  );
}
