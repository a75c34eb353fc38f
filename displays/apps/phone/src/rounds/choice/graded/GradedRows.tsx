import type { PaperOption } from '@livesession/wire';
import type { JSX } from 'preact';
import type { OptionListProps } from '../OptionList';
import { without } from '../picks';
import { Words } from '../Words';
import { t } from './messages';

/** Each option with a row of answers under it: grades, or agree, abstain, disagree. One tap answers, one takes it back. */
export function GradedRows(props: OptionListProps): JSX.Element {
  return (
    <ul class="options">
      {props.options.map((option) => (
        <li key={option.id} class={props.picks.has(option.id) ? 'option option--chosen' : 'option'}>
          <GradedRow {...props} option={option} />
        </li>
      ))}
    </ul>
  );
}

function GradedRow(props: OptionListProps & { readonly option: PaperOption }): JSX.Element {
  const { option, picks, limits, onChange } = props;
  const given = picks.get(option.id);
  return (
    <div class="graded" role="radiogroup" aria-labelledby={`words-${option.id}`}>
      <div class="graded__words" id={`words-${option.id}`}>
        <span class="option__number">{option.number}</span>
        <Words option={option} subthemes={props.subthemes} />
      </div>
      <div class={limits.form === 'sides' ? 'graded__answers graded__answers--sides' : 'graded__answers'}>
        {answers(limits.form, limits.perOption).map(({ points, word, label }) => (
          <label key={points} class={given === points ? 'graded__one graded__one--given' : 'graded__one'}>
            <input type="radio" name={`grade-${option.id}`} checked={given === points} aria-label={label} onChange={() => onChange(new Map(picks).set(option.id, points))} />
            <span>{word}</span>
          </label>
        ))}
      </div>
      {given !== undefined && (
        <button type="button" class="graded__clear" aria-label={t('clear', { number: option.number })} onClick={() => onChange(without(picks, option.id))}>
          ×
        </button>
      )}
    </div>
  );
}

interface Answer {
  readonly points: number;
  readonly word: string;
  readonly label?: string;
}

function answers(form: string, most: number): readonly Answer[] {
  if (form === 'sides') return [{ points: 1, word: t('agree') }, { points: 0, word: t('abstain') }, { points: -1, word: t('disagree') }];
  return Array.from({ length: most }, (_, at) => ({ points: at + 1, word: String(at + 1), label: t('grade', { grade: at + 1, most }) }));
}
