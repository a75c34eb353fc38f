import { Button, Card, Notice } from '@livesession/ui';
import type { SessionSummary } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Bar } from '../Bar';
import { SignedOut } from '../signIn/SignIn';
import { t } from './messages';
import { NewSessionCard } from './NewSessionCard';
import { SessionCard } from './SessionCard';
import { unreachable, type SessionsApi, type Trouble } from './sessions';

type Listed = readonly SessionSummary[] | Trouble | undefined;

/** `/console/sessions`: every session of this server; one of them is open on this console. */
export function SessionsPage(props: { readonly api: SessionsApi; readonly onOpened: () => void }): JSX.Element {
  const [listed, setListed] = useState<Listed>(undefined);
  const load = (): void => void props.api.list().then(setListed);
  useEffect(load, []);
  if (listed && 'trouble' in listed && listed.trouble === 'signedOut') return <SignedOut />;
  return (
    <div class="sessions">
      <Bar title={t('pageTitle')}>
        <a class="ui-button ui-button--secondary" href="/console">
          {t('back')}
        </a>
      </Bar>
      <main class="sessions__main">
        <List listed={listed} api={props.api} onChanged={load} onOpened={props.onOpened} />
        <aside class="stack">
          <NewSessionCard api={props.api} onCreated={load} />
          <Card>
            <p class="quiet">{t('devicesText')}</p>
          </Card>
        </aside>
      </main>
    </div>
  );
}

interface ListProps {
  readonly listed: Listed;
  readonly api: SessionsApi;
  readonly onChanged: () => void;
  readonly onOpened: () => void;
}

function List(props: ListProps): JSX.Element {
  const { listed, ...rest } = props;
  if (!listed) return <p>{t('loading')}</p>;
  if ('trouble' in listed) {
    return (
      <div class="stack">
        <TroubleNotice of={listed} />
        <div>
          <Button onPress={props.onChanged}>{t('retry')}</Button>
        </div>
      </div>
    );
  }
  const archived = listed.filter((session) => session.state === 'archived');
  return (
    <div class="stack">
      {listed.filter((session) => session.state !== 'archived').map((session) => <SessionCard key={session.id} session={session} {...rest} />)}
      {archived.length > 0 && (
        <>
          <h2>{t('archivedTitle')}</h2>
          <p class="quiet">{t('archivedText')}</p>
          {archived.map((session) => <SessionCard key={session.id} session={session} {...rest} />)}
        </>
      )}
    </div>
  );
}

const known = ['unreachable', 'signedOut', 'sessionUnknown', 'sessionInUse', 'invalidInput'] as const;

export function TroubleNotice(props: { readonly of: Trouble }): JSX.Element {
  const code = known.find((each) => each === props.of.trouble) ?? (unreachable.trouble as 'unreachable');
  return <Notice tone="bad">{t(code)}</Notice>;
}
