import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/kiosk.css';
import { mountApp, PairingScreen, type Locale } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { App } from '../src/App';
import { situations } from './situations';

// The kiosk's pages over made-up records: ?at=<situation>&lang=&theme=. Development only, no server needed.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

function Gallery(): JSX.Element {
  const at = asked.get('at') ?? '';
  if (at === 'pairing') return <PairingScreen role="kiosk" onPaired={() => undefined} />;
  const situation = situations[at];
  return situation ? <Shown at={situation} /> : <Index />;
}

function Shown(props: { readonly at: (typeof situations)[string] }): JSX.Element {
  const kiosk = props.at.kiosk(asked.get('lang') === 'en' ? 'en' : ('fr' satisfies Locale));
  useEffect(() => props.at.then?.(kiosk), [kiosk]);
  return <App kiosk={kiosk} />;
}

function Index(): JSX.Element {
  return (
    <ul>
      {['pairing', ...Object.keys(situations)].map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
}

mountApp(<Gallery />, () => 'LiveSession');
