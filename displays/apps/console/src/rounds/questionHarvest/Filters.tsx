import { Button, Chip, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';
import type { Filter, QueuedCard, Status } from './queue';

const statuses: readonly Status[] = ['pending', 'approved', 'rejected'];

interface FiltersProps {
  readonly cards: readonly QueuedCard[];
  readonly moderated: boolean;
  readonly support: boolean;
  readonly subthemes: readonly string[];
  readonly tables: readonly number[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function Filters(props: FiltersProps): JSX.Element {
  const { cards, filter, onChange } = props;
  const count = (status: Status): number => cards.filter((card) => card.question.status === status).length;
  const offered = statuses.filter((each) => each !== 'pending' || props.moderated || count('pending') > 0);
  return (
    <div class="toolbar">
      {offered.map((each) => (
        <Button key={each} pressed={each === filter.status} look="quiet" onPress={() => onChange({ ...filter, status: each })}>
          {t(each)} <Chip tone={each === 'pending' ? 'warn' : 'plain'}>{count(each)}</Chip>
        </Button>
      ))}
      {props.subthemes.length > 0 && (
        <Pick label={t('subtheme')} all={t('allSubthemes')} value={filter.subtheme} onChange={(subtheme) => onChange({ ...filter, subtheme })}
          options={[...props.subthemes.map((name, index) => [String(index), name] as const), ['none', t('noSubtheme')] as const]} />
      )}
      <Pick label={t('table')} all={t('allTables')} value={filter.table} onChange={(table) => onChange({ ...filter, table })}
        options={props.tables.map((table) => [String(table), t('fromTable', { table })] as const)} />
      {props.support && filter.status === 'approved' && (
        <Button look="quiet" pressed={filter.order === 'support'} onPress={() => onChange({ ...filter, order: filter.order === 'support' ? 'wall' : 'support' })}>
          {t('mostSupported')}
        </Button>
      )}
      <div class="toolbar__search">
        <TextField label={t('search')} quietLabel placeholder={t('search')} inputMode="search" value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      </div>
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Pick(props: PickProps): JSX.Element {
  return (
    <select class="ui-input toolbar__filter" aria-label={props.label} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
      <option value="">{props.all}</option>
      {props.options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
