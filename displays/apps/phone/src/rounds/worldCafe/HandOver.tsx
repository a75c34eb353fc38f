import { Card, keptTogether } from '@livesession/ui';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** What earlier groups left at this table, for the host who tells it while the tablet is in other hands; the newest first. */
export function HandOver(): JSX.Element | null {
  const left = [...usePhone().records.all('handOver')].sort((one, other) => other.number - one.number);
  if (left.length === 0) return null;
  return (
    <Card title={t('left')}>
      {left.map((each) => (
        <section key={each.roundId} class="mine">
          <p class="mine__subtheme">{keptTogether(each.title)}</p>
          <p>
            <strong>{keptTogether(each.question)}</strong>
          </p>
          <ul class="mine__list">
            {each.notes.map((note, index) => (
              <li key={index} class="mine__one" dir="auto">
                {keptTogether(note)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="mine__hint">{t('doneOnTablet')}</p>
    </Card>
  );
}
