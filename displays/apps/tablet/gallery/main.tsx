import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import '../src/tablet.css';
import { mountApp, PairingScreen } from '@livesession/ui';
import type { JSX } from 'preact';
import { TablePage } from '../src/table/TablePage';
import { TabletContext } from '../src/table/tablet';
import { situations } from './situations';

// The tablet's pages over made-up records: ?at=<situation>&lang=&theme=. Development only, no server needed.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
localStorage.clear();

function Gallery(): JSX.Element {
  const at = asked.get('at') ?? '';
  if (at === 'pairing') return <PairingScreen role="tablet" tables={50} onPaired={() => undefined} />;
  const situation = situations[at];
  if (!situation) return <Index />;
  return (
    <TabletContext.Provider value={situation()}>
      <TablePage />
    </TabletContext.Provider>
  );
}

function Index(): JSX.Element {
  return (
    <ul class="stage">
      {['pairing', ...Object.keys(situations)].map((at) => (
        <li key={at}>
          <a href={`?at=${at}`}>{at}</a>
        </li>
      ))}
    </ul>
  );
}

mountApp(<Gallery />, () => 'LiveSession');
