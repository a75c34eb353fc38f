import { PairingScreen } from '@livesession/ui';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { rememberedTable, rememberTable } from './pairedTable';
import { LiveTable } from './table/LiveTable';

/** No room has more tables; which of them exist is checked when the facilitator accepts. */
const mostTables = 200;

/** Either waiting to be accepted, or at its table. */
export function App(): JSX.Element {
  const table = useSignal(rememberedTable());
  if (table.value === undefined) return <PairingScreen role="tablet" tables={mostTables} onPaired={paired} />;
  return <LiveTable key={table.value} table={table.value} onShutOut={() => (table.value = undefined)} />;

  function paired(device: { readonly table: number | undefined }): void {
    const name = String(device.table ?? '');
    rememberTable(name);
    table.value = name;
  }
}
