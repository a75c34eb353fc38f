import { Button, keptTogether, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';

export interface Filter {
  readonly search: string;
  readonly subtheme: number | undefined;
  readonly mine: boolean;
}

interface FiltersProps {
  readonly filter: Filter;
  readonly subthemes: readonly string[];
  /** How many are chosen; 0 offers no way to see only these. */
  readonly chosen: number;
  readonly found: number;
  readonly onChange: (filter: Filter) => void;
}

/** Ways to a few options out of 150. */
export function Filters(props: FiltersProps): JSX.Element {
  const { filter, onChange } = props;
  const everything = !filter.mine && filter.subtheme === undefined;
  return (
    <div class="filters" role="search">
      <TextField
        label={t('search')}
        quietLabel
        placeholder={t('searchPlaceholder')}
        inputMode="search"
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search, mine: false })}
        onEnter={() => undefined}
      />
      <div class="filters__row">
        <Button pressed={everything} onPress={() => onChange({ ...filter, subtheme: undefined, mine: false })}>
          {t('all')}
        </Button>
        {props.chosen > 0 && (
          <Button pressed={filter.mine} onPress={() => onChange({ search: '', subtheme: undefined, mine: !filter.mine })}>
            {t('mine', { count: props.chosen })}
          </Button>
        )}
        {props.subthemes.map((name, index) => (
          <Button key={index} class="filters__subtheme" title={name} pressed={!filter.mine && filter.subtheme === index} onPress={() => onChange({ ...filter, subtheme: index, mine: false })}>
            <span>{keptTogether(name)}</span>
          </Button>
        ))}
      </div>
      <p class="filters__found" role="status">
        {t('found', { count: props.found })}
      </p>
    </div>
  );
}
