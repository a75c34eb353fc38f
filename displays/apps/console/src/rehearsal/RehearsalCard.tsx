import { Button, Card, Notice, Progress, TextField } from '@livesession/ui';
import type { RehearsalCheck, RehearsalReading, RehearsalSpeed } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { t } from './messages';
import { rehearsalApi, roomOf, speeds, type RehearsalApi, type Trouble } from './rehearsal';

const lookAgainMs = 500;

/** A copy of the session, played by simulated people. */
export function RehearsalCard(props: { readonly api?: RehearsalApi }): JSX.Element {
  const api = props.api ?? rehearsalApi;
  const [said, setSaid] = useState<RehearsalReading | Trouble | undefined>(undefined);
  const running = said !== undefined && 'standing' in said && said.standing === 'running';
  useEffect(() => {
    void api.read().then(setSaid);
  }, []);
  useEffect(() => {
    if (!running) return undefined;
    const again = setTimeout(() => void api.read().then(setSaid), lookAgainMs);
    return () => clearTimeout(again);
  }, [said]);
  return (
    <Card title={t('title')}>
      <div class="stack">
        <p class="quiet">{t('text')}</p>
        {running ? <Running reading={said} onStop={() => void api.stop().then(setSaid)} /> : <Room onBegin={(people, tables, speed) => void api.begin({ people, tables, speed }).then(setSaid)} />}
        {said && <Outcome said={said} />}
      </div>
    </Card>
  );
}

function Room(props: { readonly onBegin: (people: number, tables: number, speed: RehearsalSpeed) => void }): JSX.Element {
  const session = useDesk().session.value;
  const own = roomOf(String(session?.expected ?? ''), String(session?.tables ?? '')) ?? { people: 24, tables: 4 };
  const [people, setPeople] = useState(String(own.people));
  const [tables, setTables] = useState(String(own.tables));
  const [speed, setSpeed] = useState<RehearsalSpeed>('fast');
  const room = roomOf(people, tables);
  return (
    <>
      <div class="sessions__size">
        <TextField label={t('people')} hint={t('peopleHint')} inputMode="numeric" value={people} onChange={setPeople} />
        <TextField label={t('tables')} inputMode="numeric" value={tables} onChange={setTables} />
      </div>
      <fieldset class="sessions__choice">
        <legend>{t('speed')}</legend>
        {speeds.map((each) => (
          <Button key={each} pressed={each === speed} onPress={() => setSpeed(each)}>
            {t(each)}
          </Button>
        ))}
      </fieldset>
      {!room && <Notice tone="warn">{t('rehearsalSize')}</Notice>}
      <Button look="primary" wide disabled={!room} onPress={() => room && props.onBegin(room.people, room.tables, speed)}>
        {t('begin')}
      </Button>
    </>
  );
}

function Running(props: { readonly reading: RehearsalReading; readonly onStop: () => void }): JSX.Element {
  const { round, rounds, roundTitle } = props.reading;
  return (
    <>
      <Progress label={t('progress')} value={round} max={rounds} text={`${round} / ${rounds}`} />
      <p role="status">{round === 0 ? t('starting') : t('running', { round, rounds, title: roundTitle })}</p>
      <Button onPress={props.onStop}>{t('stop')}</Button>
    </>
  );
}

const troubles = ['rehearsalSize', 'rehearsalRuns', 'rehearsalEmpty', 'rehearsalWhileLive', 'unreachable'] as const;

function Outcome(props: { readonly said: RehearsalReading | Trouble }): JSX.Element | null {
  const { said } = props;
  if ('trouble' in said) return <Notice tone="bad">{t(troubles.find((each) => each === said.trouble) ?? 'unreachable')}</Notice>;
  if (said.standing === 'stopped') return <Notice>{t('stopped')}</Notice>;
  if (said.standing === 'failed') return <Notice tone="bad">{t('failed')}</Notice>;
  return said.standing === 'done' ? <Result reading={said} /> : null;
}

function Result(props: { readonly reading: RehearsalReading }): JSX.Element {
  const { checks, people, tables } = props.reading;
  const broken = checks.filter((check) => !check.holds);
  return (
    <>
      {broken.length === 0 ? <Notice tone="good">{t('kept', { count: checks.length, people, tables })}</Notice> : <Notice tone="bad">{t('broken', { count: broken.length, all: checks.length })}</Notice>}
      <Checks checks={broken} />
      <details>
        <summary>{t('all', { count: checks.length })}</summary>
        <Checks checks={checks} />
      </details>
    </>
  );
}

// The room's checks are worded in English only, as in its report.
function Checks(props: { readonly checks: readonly RehearsalCheck[] }): JSX.Element | null {
  if (props.checks.length === 0) return null;
  return (
    <ul class="faults" lang="en">
      {props.checks.map((check, index) => (
        <li key={index}>
          <strong>{`${check.holds ? '✓' : '✗'} ${check.what}`}</strong>
          <span class="quiet">{check.detail}</span>
        </li>
      ))}
    </ul>
  );
}
