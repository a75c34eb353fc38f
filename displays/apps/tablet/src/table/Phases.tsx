import { formatNumber, locale } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from '../messages';
import { kindOf } from '../rounds';

/** The round's phases in order: which have passed, which one it is, how long each is planned. */
export function Phases({ round }: { readonly round: RoundRecord }): JSX.Element | null {
  const { phases = [], phase } = round;
  if (phases.length < 2 || round.status === 'closed') return null;
  return (
    <ol class="phases" aria-label={t('phases')}>
      {phases.map((each, index) => (
        <li key={each.name} class={`phases__one phases__one--${placeOf(index, phase)}`} aria-current={index === phase ? 'step' : undefined}>
          <span>{kindOf(round).phase?.(each.name) ?? each.name}</span>
          {each.seconds !== undefined && index !== phase && <span class="phases__long">{t('minutes', { minutes: formatNumber(Math.max(1, Math.round(each.seconds / 60)), locale.value) })}</span>}
        </li>
      ))}
    </ol>
  );
}

function placeOf(index: number, current: number | undefined): 'passed' | 'now' | 'next' {
  if (current === undefined || index > current) return 'next';
  return index < current ? 'passed' : 'now';
}
