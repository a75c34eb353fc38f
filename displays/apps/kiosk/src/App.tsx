import { followEventAccent } from '@livesession/scene/pageAccent';
import { PairingScreen } from '@livesession/ui';
import { learnKioskRefusals } from '@livesession/ui/refusals/kiosk';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Answer } from './pages/Answer';
import { Search } from './pages/Search';
import { Unreadable } from './pages/Unreadable';
import { WalkInForm } from './pages/WalkInForm';
import { Welcome } from './pages/Welcome';
import { useScanner } from './scanner/useScanner';
import { KioskContext, type Kiosk, type Visit } from './visit/kiosk';

learnKioskRefusals();

export function App(props: { readonly kiosk: Kiosk }): JSX.Element {
  const { kiosk } = props;
  if (kiosk.status.value === 'shutOut') return <PairingScreen role="kiosk" onPaired={kiosk.start} />;
  return (
    <KioskContext.Provider value={kiosk}>
      <Entrance kiosk={kiosk} />
    </KioskContext.Provider>
  );
}

function Entrance({ kiosk }: { readonly kiosk: Kiosk }): JSX.Element {
  useEffect(() => followEventAccent(() => kiosk.session.value?.look?.accent), [kiosk]);
  useScanner((heard) => (heard === 'unreadable' ? kiosk.unreadable() : kiosk.scan(heard.code)));
  return <div class="kiosk">{pageOf(kiosk.visit.value)}</div>;
}

function pageOf(visit: Visit): JSX.Element {
  switch (visit.page) {
    case 'welcome':
      return <Welcome />;
    case 'search':
      return <Search {...(visit.begun && { begun: visit.begun })} />;
    case 'walkIn':
      return <WalkInForm known={visit.known ?? []} />;
    case 'unreadable':
      return <Unreadable key={visit.at} />;
    case 'answer':
      return <Answer key={visit.entry.id} entry={visit.entry} />;
    default:
      return visit satisfies never;
  }
}
