import { Card, Chip, Notice, TextField } from '@livesession/ui';
import type { NamedPerson } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../../desk';
import { t } from './messages';
import { Person } from './Person';
import { everybody, type Placed } from './placed';
import { fewestLetters, findPeople, isEnough, useFound, type FindPeople, type Found } from './search';

/** One person among all: where they sit, whether they and their phone are here, and what the front desk does for them. */
export function FindPerson(props: { readonly find?: FindPeople }): JSX.Element {
  const [typed, setTyped] = useState('');
  const found = useFound(typed, props.find ?? findPeople);
  return (
    <Card title={t('find')}>
      <TextField label={t('name')} hint={t('hint', { count: fewestLetters })} inputMode="search" value={typed} onChange={setTyped} max={80} />
      {isEnough(typed) && <Hits key={typed} found={found} />}
    </Card>
  );
}

/** Who was found, or the sentence in their place. */
export function Hits(props: { readonly found: Found | undefined }): JSX.Element {
  const { found } = props;
  const [opened, open] = useState<string | undefined>(undefined);
  const places = everybody(useDesk().seatMap.value);
  if (found === 'unreachable') return <Notice tone="bad">{t('unreachable')}</Notice>;
  const told = found?.people.flatMap((person) => places.filter(({ seat }) => seat.participantId === person.participantId).map((placed) => ({ person, placed }))) ?? [];
  return (
    <>
      <p class="quiet" role="status">
        {!found ? t('searching') : found.tooMany ? t('more') : told.length === 0 ? t('nobody') : ''}
      </p>
      <ul class="seats">
        {told.map(({ person, placed }) => (
          <Person
            key={person.participantId}
            seat={placed.seat}
            table={placed.table}
            opened={opened === person.participantId || told.length === 1}
            onPress={() => open(opened === person.participantId ? undefined : person.participantId)}
          >
            <About person={person} placed={placed} />
          </Person>
        ))}
      </ul>
    </>
  );
}

function About(props: { readonly person: NamedPerson; readonly placed: Placed }): JSX.Element {
  const { table, seat } = props.placed;
  const { entity, region } = props.person;
  const where = [table > 0 ? t('atTable', { table }) : t('noTable'), entity, region].filter(Boolean).join(' · ');
  return (
    <>
      {seat.present && <Chip tone="good">{t('here')}</Chip>}
      <Chip>{t(seat.phone ? 'phone' : 'noPhone')}</Chip>
      {seat.walkIn && <Chip tone="warn">{t('onNoList')}</Chip>}
      <span class="seats__where" dir="auto">
        {where}
      </span>
    </>
  );
}
