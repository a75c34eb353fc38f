import { askServer, Button, Card, LanguageSwitch, Notice, PairingScreen } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t as shared } from '../messages';
import { t } from './messages';

export type SignInState = 'busy' | 'noToken' | 'refused' | 'offline';

/** `/console/sign-in#TOKEN`: the token is in the fragment, so no log and no Referer has it (A3). */
export function SignIn(): JSX.Element {
  const [token] = useState(() => location.hash.slice(1));
  const [state, setState] = useState<SignInState>(token ? 'busy' : 'noToken');
  const attempt = (): void => {
    setState('busy');
    void signIn(token).then((outcome) => (outcome === 'in' ? location.replace('/console') : setState(outcome)));
  };
  useEffect(() => {
    history.replaceState(null, '', location.pathname);
    if (token) attempt();
  }, []);
  return <SignInPage state={state} onRetry={attempt} />;
}

/** How far the signing in is. */
export function SignInPage({ state, onRetry }: { readonly state: SignInState; readonly onRetry: () => void }): JSX.Element {
  return (
    <Door title={shared('signInTitle')}>
      {state === 'busy' && <p>{t('signingIn')}</p>}
      {state === 'noToken' && <Notice tone="bad">{t('signInNoToken')}</Notice>}
      {state === 'refused' && <Notice tone="bad">{t('signInRefused')}</Notice>}
      {state === 'offline' && (
        <>
          <Notice tone="bad">{t('signInOffline')}</Notice>
          <Button look="primary" onPress={onRetry}>
            {t('retry')}
          </Button>
        </>
      )}
      {(state === 'noToken' || state === 'refused') && (
        <>
          <p>{t('signInOther')}</p>
          <a class="ui-button ui-button--primary" href="/console">
            {t('pairConsole')}
          </a>
          <p class="quiet">{t('signInHow')}</p>
        </>
      )}
    </Door>
  );
}

/** What a console without a valid cookie shows: a code that another console accepts, or where the first one gets in. */
export function SignedOut(): JSX.Element {
  return (
    <PairingScreen role="console" onPaired={() => location.reload()}>
      <p class="quiet">{t('signInHow')}</p>
    </PairingScreen>
  );
}

function Door(props: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <main class="door">
      <Card>
        <div class="stack">
          <h1>{props.title}</h1>
          {props.children}
          <div>
            <LanguageSwitch />
          </div>
        </div>
      </Card>
    </main>
  );
}

async function signIn(token: string): Promise<'in' | 'refused' | 'offline'> {
  try {
    const answer = await askServer('/api/sign-in', { body: { token } });
    if (answer.ok) return 'in';
    return answer.status >= 500 ? 'offline' : 'refused';
  } catch {
    return 'offline';
  }
}
