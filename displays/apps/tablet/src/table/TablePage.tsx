import { followEventAccent } from '@livesession/scene/pageAccent';
import { Announcements, ConnectionBadge, Countdown, EmptyState, followEventTime, followEventTitle, keptTogether, LanguageSwitch, Notice, ThemeSwitch } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../messages';
import { kindOf } from '../rounds';
import { HelpCall } from './HelpCall';
import { People } from './People';
import { Phases } from './Phases';
import { useTablet } from './tablet';

/** Who sits here on one side, what the table does now on the other. */
export function TablePage(): JSX.Element {
  const { records, status } = useTablet();
  useEffect(() => followEventTime(() => records.one('session')?.timeZone), [records]);
  useEffect(() => followEventAccent(() => records.one('session')?.look?.accent), [records]);
  useEffect(() => followEventTitle(() => records.one('session')?.title), [records]);
  const round = records.currentRound();
  return (
    <div class="page">
      <aside class="side">
        <People />
        <HelpCall />
        <div class="side__foot">
          <ConnectionBadge status={status.value} />
          <span class="side__switches">
            <LanguageSwitch />
            <ThemeSwitch />
          </span>
        </div>
      </aside>
      <main class="stage">
        {status.value === 'reconnecting' && <Notice tone="warn">{t('offline')}</Notice>}
        <Announcements of={records.all('announcement')} />
        <Welcome />
        {round ? <Round round={round} /> : <Lobby />}
      </main>
    </div>
  );
}

/** Before the first round: whose day this is, and what a host does now. */
function Lobby(): JSX.Element {
  const { records, status } = useTablet();
  const title = records.one('session')?.title;
  return (
    <>
      {title && <p class="stage__event">{keptTogether(title)}</p>}
      <EmptyState isPage title={t(status.value === 'connecting' ? 'connecting' : 'lobby')}>
        {t('lobbyHint')}
      </EmptyState>
    </>
  );
}

/** While people change tables: the host's word of welcome, and how many are still on their way. */
function Welcome(): JSX.Element | null {
  const coming = useTablet().records.one('table')?.seats.filter((seat) => seat.present && seat.comesFrom != null).length ?? 0;
  return coming === 0 ? null : <Notice>{t('welcome', { count: coming })}</Notice>;
}

function Round(props: { readonly round: RoundRecord }): JSX.Element {
  const { round } = props;
  const { Panel } = kindOf(round);
  return (
    <>
      <header class="now">
        <div class="now__words">
          <h1 class="now__round">{keptTogether(round.title)}</h1>
          <p class="now__what" role="status">
            {nowSentence(round)}
          </p>
          {round.instruction && round.status !== 'closed' && <p class="now__instruction">{keptTogether(round.instruction)}</p>}
        </div>
        <span class="now__clock">
          <Countdown round={round} serverNow={useTablet().serverNow} />
        </span>
      </header>
      <Phases round={round} />
      <Panel key={round.id} round={round} />
    </>
  );
}

function nowSentence(round: RoundRecord): string {
  switch (round.status) {
    case 'planned':
      return t('soon');
    case 'paused':
      return t('paused');
    case 'open':
      return kindOf(round).now(round);
    case 'closed':
      return kindOf(round).afterwards(round);
    default:
      return round.status satisfies never;
  }
}
