import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/kiosk.css';
import { locale, PairingScreen } from '@livesession/ui';
import { mountSituations } from '@livesession/ui/gallery';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { App } from '../src/App';
import { situations, type Situation } from './situations';

// The kiosk's pages over made-up records, no server needed.
function Shown(props: { readonly at: Situation }): JSX.Element {
  const [kiosk] = useState(() => props.at.kiosk(locale.peek()));
  useEffect(() => props.at.then?.(kiosk), [kiosk]);
  return <App kiosk={kiosk} />;
}

mountSituations({
  pairing: () => <PairingScreen role="kiosk" onPaired={() => undefined} />,
  ...Object.fromEntries(Object.entries(situations).map(([at, situation]) => [at, () => <Shown at={situation} />])),
});
