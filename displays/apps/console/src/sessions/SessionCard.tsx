import { Button, Card, Chip, dayThere, TextField, type Tone } from '@livesession/ui';
import type { SessionState, SessionSummary } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './messages';
import type { SessionsApi, Trouble } from './sessions';
import { TroubleNotice } from './SessionsPage';

const tones: Readonly<Record<SessionState, Tone>> = { planned: 'plain', running: 'good', finished: 'plain', archived: 'plain' };

export interface SessionCardProps {
  readonly session: SessionSummary;
  readonly api: SessionsApi;
  readonly onChanged: () => void;
  readonly onOpened: () => void;
}

/** One session: what it is, how far it is, and what can be done with it. */
export function SessionCard(props: SessionCardProps): JSX.Element {
  const { session, api } = props;
  const [copying, setCopying] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const then = async (asked: Promise<Trouble | undefined>, done: () => void): Promise<void> => {
    const wrong = await asked;
    setTrouble(wrong);
    if (!wrong) done();
  };
  const archived = session.state === 'archived';
  return (
    <Card class={session.here ? 'session session--here' : 'session'}>
      <div class="row">
        <h2 class="grow">{session.title}</h2>
        {session.here && <Chip tone="accent">{t('here')}</Chip>}
        <Chip tone={tones[session.state]}>{t(session.state)}</Chip>
      </div>
      <p>{t('facts', { people: session.people, tables: session.tables, rounds: session.rounds })}</p>
      <p class="quiet">
        {t('dates', { began: dayThere(session.beganAt, session.timeZone), last: dayThere(session.lastAt, session.timeZone) })}
        {session.connected > 0 && ` · ${t('connectedNow', { count: session.connected })}`}
      </p>
      {copying ? (
        <Copying session={session} api={api} onLeave={() => setCopying(false)} onCopied={props.onChanged} />
      ) : (
        <div class="row session__do">
          {!session.here && !archived && (
            <Button look="primary" label={t('openLabel', { title: session.title })} onPress={() => void then(api.open(session.id), props.onOpened)}>
              {t('open')}
            </Button>
          )}
          <Button label={t('copyLabel', { title: session.title })} onPress={() => setCopying(true)}>
            {t('copy')}
          </Button>
          {archived && (
            <Button label={t('restoreLabel', { title: session.title })} onPress={() => void then(api.archive(session.id, false), props.onChanged)}>
              {t('restore')}
            </Button>
          )}
          {!archived && !session.here && (
            <Button look="quiet" hold label={t('archiveLabel', { title: session.title })} onPress={() => void then(api.archive(session.id, true), props.onChanged)}>
              {t('archive')}
            </Button>
          )}
        </div>
      )}
      {trouble && <TroubleNotice of={trouble} />}
    </Card>
  );
}

function Copying(props: { readonly session: SessionSummary; readonly api: SessionsApi; readonly onLeave: () => void; readonly onCopied: () => void }): JSX.Element {
  const [title, setTitle] = useState(t('copyOf', { title: props.session.title }));
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const copy = async (people: boolean): Promise<void> => {
    const copied = await props.api.copy(props.session.id, title, people);
    if ('trouble' in copied) {
      setTrouble(copied);
      return;
    }
    props.onLeave();
    props.onCopied();
  };
  return (
    <div class="stack">
      <TextField label={t('copyTitle')} value={title} onChange={setTitle} max={120} />
      {props.session.people > 0 && <p class="quiet">{t('copyPeopleText')}</p>}
      <div class="row">
        <Button onPress={() => void copy(false)}>{t('copyEmpty')}</Button>
        {props.session.people > 0 && <Button onPress={() => void copy(true)}>{t('copyPeople')}</Button>}
        <Button look="quiet" onPress={props.onLeave}>
          {t('cancel')}
        </Button>
      </div>
      {trouble && <TroubleNotice of={trouble} />}
    </div>
  );
}
