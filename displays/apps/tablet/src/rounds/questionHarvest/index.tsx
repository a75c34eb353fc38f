import { keptTogether } from '@livesession/ui';
import { phaseOf, type RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';
import { TableList } from './TableList';
import { t } from './messages';

type Harvest = RoundOf<'questionHarvest'>;

export const questionHarvest: RoundKind<Harvest> = {
  now: (round) => {
    const phase = phaseOf(round);
    return phase === 'individual' || phase === 'list' ? t(phase) : t('now');
  },
  phase: (name) => (name === 'individual' ? t('individualName') : t('listName')),
  afterwards: () => t('afterwards'),
  Panel: HarvestPanel,
};

/** The theme in large letters while the phones do the rest; with lists, what the table makes of what its people write. */
function HarvestPanel({ round }: { readonly round: Harvest }): JSX.Element {
  const { theme, maxPerTable } = round.detail;
  if (maxPerTable === undefined) return <Theme round={round} />;
  return (
    <>
      <p class="asked">{keptTogether(theme)}</p>
      <TableList round={round} max={maxPerTable} />
    </>
  );
}

function Theme({ round }: { readonly round: Harvest }): JSX.Element {
  const { theme, subthemes, asked } = round.detail;
  return (
    <section class="theme">
      <p class="theme__text">{keptTogether(theme)}</p>
      {subthemes.length > 0 && (
        <ul class="theme__subthemes" aria-label={t('subthemes')}>
          {subthemes.map((name) => (
            <li key={name}>{keptTogether(name)}</li>
          ))}
        </ul>
      )}
      {asked !== undefined && <p class="theme__asked">{t('asked', { asked })}</p>}
    </section>
  );
}
