import { Card, ConnectionBadge, EmptyState } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Action } from '../Action';
import { Bar } from '../Bar';
import { DeskContext, useDesk, type Desk } from '../desk';
import { SignedOut } from '../signIn/SignIn';
import { Undo } from '../running/Undo';
import { Pairings } from '../side/Pairings';
import { t } from './messages';
import { ScreenCard } from './ScreenCard';
import type { SeenScreens } from './seen';
import { screensOf } from './state';

/** `/console/screens`: every big screen, what it shows and how it hangs in the room. */
export function ScreensPage(props: { readonly desk: Desk; readonly seen: SeenScreens }): JSX.Element {
  if (props.desk.status.value === 'shutOut') return <SignedOut />;
  return (
    <DeskContext.Provider value={props.desk}>
      <Page seen={props.seen} />
    </DeskContext.Provider>
  );
}

function Page(props: { readonly seen: SeenScreens }): JSX.Element {
  const desk = useDesk();
  useEffect(() => lookWhileShown(props.seen), [props.seen]);
  return (
    <div class="screens">
      <Bar title={t('heading')}>
        <ConnectionBadge status={desk.status.value} />
        <a class="ui-button ui-button--secondary" href="/console">
          {t('back')}
        </a>
      </Bar>
      <main class="screens__main">
        <div class="stack">
          <Undo />
          {desk.session.value ? <Screens seen={props.seen} /> : <p>{t('loading')}</p>}
        </div>
        <aside class="stack">
          <Pairings />
          <AllScreens />
          <Card title={t('addTitle')}>
            <p class="quiet">{t('noneText', { address: `${location.origin}/screen` })}</p>
          </Card>
        </aside>
      </main>
    </div>
  );
}

function Screens(props: { readonly seen: SeenScreens }): JSX.Element {
  const screens = screensOf(useDesk().devices.value);
  const pictures = props.seen.byDevice.value;
  if (screens.length === 0) {
    return (
      <Card>
        <EmptyState title={t('none')}>{t('noneText', { address: `${location.origin}/screen` })}</EmptyState>
      </Card>
    );
  }
  return (
    <ul class="screens__all">
      {screens.map((screen) => (
        <ScreenCard key={screen.id} device={screen} picture={pictures.get(screen.id)} />
      ))}
    </ul>
  );
}

function AllScreens(): JSX.Element | null {
  const screens = screensOf(useDesk().devices.value);
  if (screens.length === 0) return null;
  const allBlank = screens.every((screen) => screen.blank);
  return (
    <Card title={t('all')}>
      <div class="stack">
        <p class="quiet">{t('allText')}</p>
        <Action method="IdentifyScreens" body={{}}>
          {t('identifyAll')}
        </Action>
        <Action method="AssignScreens" body={{ shows: 'testCard' }}>
          {t('testAll')}
        </Action>
        <Action method="AssignScreens" body={{ shows: 'agenda' }}>
          {t('agendaAll')}
        </Action>
        <Action method="BlankScreens" body={{ blank: !allBlank }} look={allBlank ? 'primary' : 'secondary'}>
          {t(allBlank ? 'showAll' : 'blankAll')}
        </Action>
      </div>
    </Card>
  );
}

/** A page in the background looks at nothing: the screens need not make pictures for it. */
function lookWhileShown(seen: SeenScreens): () => void {
  let end: (() => void) | undefined;
  const look = (): void => {
    end?.();
    end = document.visibilityState === 'visible' ? seen.look() : undefined;
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    end?.();
  };
}
