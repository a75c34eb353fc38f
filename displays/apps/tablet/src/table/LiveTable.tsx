import { createLink, remembering } from '@livesession/link';
import { keepPage } from '@livesession/ui';
import { hubs } from '@livesession/wire';
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TabletContext } from './tablet';
import { TablePage } from './TablePage';

/** The table over a real link, for as long as this tablet is admitted. */
export function LiveTable(props: { readonly table: string; readonly onShutOut: () => void }): JSX.Element {
  const [link] = useState(() => createLink({ hub: hubs.tablet, outbox: `table-${props.table}`, remember: remembering(`table-${props.table}`) }));
  useEffect(() => {
    link.start();
    return () => link.stop();
  }, [link]);
  useSignalEffect(() => (link.status.value === 'live' ? keepPage('/tablet') : undefined));
  useSignalEffect(() => {
    if (link.status.value === 'shutOut') props.onShutOut();
  });
  return (
    <TabletContext.Provider value={link}>
      <TablePage />
    </TabletContext.Provider>
  );
}
