import { EmptyState, TextArea, TextField } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import type { Ask } from '../../rounds/plans/plan';
import { Select } from '../../Select';
import { t } from './messages';
import { faultOf } from './newRound';

export interface AskFieldProps {
  readonly ask: Ask;
  readonly answer: string;
  readonly before: readonly RoundRecord[];
  /** Somebody wanted to save: what is missing is said. */
  readonly pressed: boolean;
  readonly onChange: (answer: string) => void;
}

/** One key of the agenda file as a field. */
export function AskField(props: AskFieldProps): JSX.Element {
  const { ask, answer, onChange } = props;
  const field = { label: ask.label(), hint: hintOf(ask), error: errorOf(props), value: answer, onChange };
  switch (ask.as) {
    case 'text':
      return ask.max > longestLine ? <TextArea {...field} max={ask.max} rows={2} /> : <TextField {...field} max={ask.max} />;
    case 'lines':
      return <TextArea {...field} max={ask.max} rows={4} />;
    case 'count':
    case 'minutes':
      return <TextField {...field} inputMode={ask.as === 'count' ? 'numeric' : 'text'} />;
    case 'word':
      return <Select label={field.label} value={answer} all={Object.keys(ask.words)} word={(each) => ask.word(each)} onChange={onChange} />;
    case 'round': {
      const fitting = props.before.filter((round) => ask.fits(round));
      if (fitting.length === 0) return <EmptyState title={t('noRound')}>{t('noRoundText')}</EmptyState>;
      return <Select label={field.label} value={answer} all={fitting.map((round) => round.id)} word={(id) => wordOf(fitting, id)} onChange={onChange} />;
    }
    default:
      return ask satisfies never;
  }
}

const longestLine = 120;

function hintOf(ask: Ask): string | undefined {
  return ask.hint?.() ?? (ask.as === 'minutes' && ask.optional ? t('emptyNoCountdown') : undefined);
}

function errorOf({ ask, answer, pressed }: AskFieldProps): string | undefined {
  const fault = faultOf(ask, answer);
  if (fault === 'missing') return pressed ? t('missing') : undefined;
  // Too long is said by the field itself.
  if (fault !== 'unfit') return undefined;
  return ask.as === 'count' ? t('unfitCount', { most: ask.most }) : t('unfitMinutes');
}

function wordOf(rounds: readonly RoundRecord[], id: string): string {
  const round = rounds.find((each) => each.id === id);
  return round ? t('round', { number: round.number, title: round.title }) : '';
}
