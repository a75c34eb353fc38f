import { Button, Chip, EmptyState, eventTime, type Tone } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { t as shared } from '../messages';
import { t } from './messages';
import { kindOf } from '../rounds';
import { lengthMs, timetable, type Slot, type Timetable } from '../running/timetable';
import { t as planning } from './newRound/messages';

const tones: Readonly<Record<RoundRecord['status'], Tone>> = { planned: 'plain', open: 'accent', paused: 'warn', closed: 'good' };

/** The rounds in order. A press only looks; going there is a button of its own beside what is looked at. */
export function Agenda(props: { readonly looked: string | undefined; readonly onLook: (roundId: string) => void; readonly onAdd: () => void }): JSX.Element {
  const desk = useDesk();
  const current = desk.current.value?.id;
  const rounds = desk.rounds.value;
  const times = timetable(rounds, desk.current.value, useMinute(desk.serverNow), desk.session.value?.timeZone);
  return (
    <nav class="agenda" aria-label={t('agenda')}>
      <h2>{t('agenda')}</h2>
      <Drift of={times} />
      {rounds.length === 0 ? (
        <EmptyState title={t('noRounds')}>{shared('noRoundsText')}</EmptyState>
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
                <span class="agenda__about">{kindOf(round).name(round)}</span>
                <When round={round} slot={times.slots.find((slot) => slot.roundId === round.id)} />
                {round.skipped ? <Chip>{t('leftOut')}</Chip> : <Chip tone={tones[round.status]}>{shared(round.status)}</Chip>}
              </button>
            </li>
          ))}
        </ol>
      )}
      <Button look="quiet" onPress={props.onAdd}>
        {planning('add')}
      </Button>
    </nav>
  );
}

const minuteMs = 60_000;

/** When a round begins, when it was to begin if that is another minute, and how long it takes. */
function When(props: { readonly round: RoundRecord; readonly slot: Slot | undefined }): JSX.Element {
  const takesMs = lengthMs(props.round);
  const length = takesMs > 0 ? t('minutes', { minutes: Math.round(takesMs / minuteMs) }) : t('noCountdown');
  return <span class="agenda__about">{[beginning(props.slot), length].filter(Boolean).join(' · ')}</span>;
}

function beginning(slot: Slot | undefined): string | undefined {
  const { planned, begins } = slot ?? {};
  if (begins === undefined) return undefined;
  const time = eventTime(begins);
  const moved = planned !== undefined && Math.abs(begins - planned) >= minuteMs;
  return moved ? t('beginsInsteadOf', { time, planned: eventTime(planned) }) : time;
}

/** When the day will end by what is known now, and how far that is from the plan. */
function Drift(props: { readonly of: Timetable }): JSX.Element | null {
  const { expectedEnd, plannedEnd, driftMs } = props.of;
  if (expectedEnd === undefined) return null;
  const minutes = Math.round((driftMs ?? 0) / minuteMs);
  const drift = minutes > 0 ? t('late', { minutes }) : minutes < 0 ? t('early', { minutes: -minutes }) : t('onTime');
  return (
    <p class="agenda__drift">
      {t('expectedEnd', { time: eventTime(expectedEnd) })}
      {plannedEnd !== undefined && <strong> · {drift}</strong>}
    </p>
  );
}

/** The server's time, every few seconds: enough for minutes. */
function useMinute(serverNow: () => number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(serverNow()), 5000);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
