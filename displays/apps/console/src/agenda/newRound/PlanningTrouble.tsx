import { Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import type { ImportOutcome } from '../../side/importFile';
import { t } from './messages';

/** Why the agenda stays as it is, and what to do; nothing when it was changed. */
export function PlanningTrouble(props: { readonly outcome: ImportOutcome }): JSX.Element | null {
  const { outcome } = props;
  if (outcome === 'unreachable') return <Notice tone="bad">{t('unreachable')}</Notice>;
  if ('problem' in outcome) return <Notice tone="bad">{outcome.problem}</Notice>;
  const { faults } = outcome.answer;
  if (faults.length === 0) return null;
  return (
    <Notice tone="bad">
      <ul class="faults">
        {faults.map((fault, index) => (
          <li key={index}>
            <strong>{fault.problem}</strong>
            <span>{fault.remedy}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
