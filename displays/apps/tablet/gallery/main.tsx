import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import '../src/tablet.css';
import { PairingScreen } from '@livesession/ui';
import { mountSituations } from '@livesession/ui/gallery';
import { TablePage } from '../src/table/TablePage';
import { TabletContext } from '../src/table/tablet';
import { situations } from './situations';

// The tablet's pages over made-up records, no server needed.
localStorage.clear();

const page = (situation: (typeof situations)[string]) => () => (
  <TabletContext.Provider value={situation()}>
    <TablePage />
  </TabletContext.Provider>
);

mountSituations(
  { pairing: () => <PairingScreen role="tablet" tables={50} onPaired={() => undefined} />, ...Object.fromEntries(Object.entries(situations).map(([at, situation]) => [at, page(situation)])) },
  {
    index: 'stage',
    presses: { cafeWriting: ['.note__buttons .ui-button'], listWriting: ['.note--listed .ui-button'], helpWriting: ['.help__choices .ui-button'], helpChoosing: ['.help__choices .ui-button--quiet'] },
  },
);
