import type { PaperOption } from '@livesession/wire';
import type { JSX } from 'preact';
import { partOnDemand } from '../onDemand';
import { t } from './messages';
import { spent, stepped, toggled, type Limits, type Picks } from './picks';
import { Words } from './Words';

const GradedRows = partOnDemand(async () => (await import('./graded/GradedRows')).GradedRows);
const RankedRows = partOnDemand(async () => (await import('./graded/RankedRows')).RankedRows);

export interface OptionListProps {
  /** The whole ballot paper, of which a search may leave fewer to show. */
  readonly all: readonly PaperOption[];
  readonly options: readonly PaperOption[];
  readonly subthemes: readonly string[];
  readonly picks: Picks;
  readonly limits: Limits;
  readonly onChange: (picks: Picks) => void;
}

/** The options, each a whole row to tap. */
export function OptionList(props: OptionListProps): JSX.Element {
  const { form } = props.limits;
  if (form === 'grades' || form === 'sides') return <GradedRows {...props} />;
  if (form === 'order') return <RankedRows {...props} />;
  const Row = form === 'points' ? PointsRow : PickRow;
  return (
    <ul class="options">
      {props.options.map((option) => (
        <li key={option.id} class={props.picks.has(option.id) ? 'option option--chosen' : 'option'}>
          <Row {...props} option={option} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends OptionListProps {
  readonly option: PaperOption;
}

function PickRow(props: RowProps): JSX.Element {
  const { option, picks, limits, onChange } = props;
  const chosen = picks.has(option.id);
  const full = !chosen && limits.options > 1 && picks.size >= limits.options;
  return (
    <label class={full ? 'option__row option__row--full' : 'option__row'}>
      <input
        type={limits.options === 1 ? 'radio' : 'checkbox'}
        name="option"
        checked={chosen}
        aria-disabled={full ? 'true' : undefined}
        onChange={(event) => {
          const next = toggled(picks, option.id, limits);
          // A refused tick must not stay on the page as if it counted.
          event.currentTarget.checked = next.has(option.id);
          onChange(next);
        }}
      />
      <span class="option__number">{option.number}</span>
      <Words option={option} subthemes={props.subthemes} />
    </label>
  );
}

function PointsRow(props: RowProps): JSX.Element {
  const { option, picks, limits, onChange } = props;
  const points = picks.get(option.id) ?? 0;
  const canAdd = points < limits.perOption && spent(picks) < limits.total;
  return (
    <div class="option__row option__row--points">
      <span class="option__number">{option.number}</span>
      <Words option={option} subthemes={props.subthemes} />
      <span class="option__steps">
        <button type="button" class="step" aria-label={t('less', { number: option.number })} aria-disabled={points === 0} onClick={() => onChange(stepped(picks, option.id, -1, limits))}>
          −
        </button>
        <output class="option__points">{points}</output>
        <button type="button" class="step" aria-label={t('more', { number: option.number })} aria-disabled={!canAdd} onClick={() => onChange(stepped(picks, option.id, 1, limits))}>
          +
        </button>
      </span>
    </div>
  );
}
