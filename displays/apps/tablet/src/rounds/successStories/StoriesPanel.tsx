import { Chip, keptTogether, Progress, type Tone } from '@livesession/ui';
import type { RoundOf, Seat, StoryTeller } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

interface Person {
  readonly seat: Seat;
  readonly teller: StoryTeller | undefined;
}

/** The table's people: who has noted a story; then whose story has travelled, and who has heard one. */
export function StoriesPanel(props: { readonly round: RoundOf<'successStories'> }): JSX.Element {
  const { round } = props;
  const { records } = useTablet();
  const tellers = new Map(records.get('storyTable', `storyTable/${round.id}`)?.people.map((teller) => [teller.participantId, teller]));
  const people = (records.one('table')?.seats ?? []).map((seat) => ({ seat, teller: tellers.get(seat.participantId) })).filter(({ seat, teller }) => seat.present || teller?.title != null);
  const retold = round.phase === 1;
  const concerned = retold ? people.filter(({ teller }) => teller?.heard != null) : people;
  const done = concerned.filter(({ teller }) => (retold ? teller?.heard : teller?.title != null)).length;
  const words = t(retold ? 'heardCount' : 'noted', { count: done, of: concerned.length });
  return (
    <section class="tellers">
      <Progress label={t('people')} value={done} max={Math.max(1, concerned.length)} text={words} />
      <ul class="tellers__list">
        {people.map((person) => (
          <Teller key={person.seat.participantId} person={person} retold={retold} />
        ))}
      </ul>
    </section>
  );
}

function Teller(props: { readonly person: Person; readonly retold: boolean }): JSX.Element {
  const { seat, teller } = props.person;
  return (
    <li class="teller">
      <p class="teller__name" dir="auto">
        {seat.name === '' ? t('somebody') : seat.name}
      </p>
      {teller?.title != null && (
        <p class="teller__title" dir="auto">
          {keptTogether(teller.title)}
        </p>
      )}
      <p class="teller__state">
        {states(teller, props.retold).map(([word, tone]) => (
          <Chip key={word} tone={tone}>
            {t(word)}
          </Chip>
        ))}
      </p>
    </li>
  );
}

type Word = Parameters<typeof t>[0];

function states(teller: StoryTeller | undefined, retold: boolean): readonly (readonly [Word, Tone])[] {
  if (!retold) return teller?.title != null ? [] : [['notYet', 'plain']];
  const own: readonly (readonly [Word, Tone])[] = teller?.title == null ? [['none', 'plain']] : teller.travelled ? [['travelled', 'good']] : [];
  return [...own, teller?.heard == null ? ['nothingToHear', 'plain'] : teller.heard ? ['heard', 'good'] : ['toHear', 'accent']];
}
