import type { DeviceRecord, KioskPlace, RoomSide } from '@livesession/wire';
import type { JSX } from 'preact';
import { Outcome } from '../Action';
import { Select } from '../Select';
import { useCommand } from '../useCommand';
import { t } from './kioskMessages';

const sides: readonly RoomSide[] = ['back', 'left', 'right', 'front'];
const free = '';
const perRow: readonly string[] = [free, ...Array.from({ length: 20 }, (_, index) => String(index + 1))];

/** Where a kiosk stands, so that its map shows the room as it is seen from there. */
export function KioskPlacing(props: { readonly kiosk: DeviceRecord; readonly place: KioskPlace }): JSX.Element {
  const { kiosk, place } = props;
  const command = useCommand();
  const set = (next: KioskPlace): void => void command.run('PlaceKiosk', { deviceId: kiosk.id, ...next });
  return (
    <>
      <Select label={t('side', { name: kiosk.name })} value={place.side} all={sides} word={(side) => t(side)} onChange={(side) => set({ ...place, side })} />
      <Select
        label={t('perRow')}
        value={String(place.perRow ?? free)}
        all={perRow}
        word={(count) => (count === free ? t('perRowFree') : count)}
        onChange={(count) => set(count === free ? { side: place.side } : { side: place.side, perRow: Number(count) })}
      />
      <Outcome of={command} />
    </>
  );
}
