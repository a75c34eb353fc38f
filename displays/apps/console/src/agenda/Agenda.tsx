import { Chip, EmptyState, type Tone } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../desk';
import { t } from '../messages';
import { kindOf } from '../rounds';

const tones: Readonly<Record<RoundRecord['status'], Tone>> = { planned: 'plain', open: 'accent', paused: 'warn', closed: 'good' };

/** The rounds in order. A press only looks; going there is a button of its own beside what is looked at. */
export function Agenda(props: { readonly looked: string | undefined; readonly onLook: (roundId: string) => void }): JSX.Element {
  const desk = useDesk();
  const current = desk.current.value?.id;
  const rounds = desk.rounds.value;
  return (
    <nav class="agenda" aria-label={t('agenda')}>
      <h2>{t('agenda')}</h2>
      {rounds.length === 0 ? (
        <EmptyState title={t('noRounds')}>{t('noRoundsText')}</EmptyState>
      ) : (
        <ol>
          {rounds.map((round) => (
            <li key={round.id}>
              <button
                type="button"
                class={round.id === current ? 'agenda__round agenda__round--current' : 'agenda__round'}
                aria-current={round.id === current ? 'step' : undefined}
                aria-pressed={round.id === props.looked}
                onClick={() => props.onLook(round.id)}
              >
                <span class="agenda__number">{round.number}</span>
                <span class="agenda__title">{round.title}</span>
                <span class="agenda__about">
                  {kindOf(round).name(round)} · {round.seconds ? t('minutes', { minutes: Math.round(round.seconds / 60) }) : t('noCountdown')}
                </span>
                <Chip tone={tones[round.status]}>{t(round.status)}</Chip>
              </button>
            </li>
          ))}
        </ol>
      )}
      <p class="agenda__hint">{t('keysHint')}</p>
    </nav>
  );
}
