import { Card, Chip, EmptyState } from '@livesession/ui';
import type { DeviceRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';
import { KioskPlacing } from './KioskPlacing';
import { roleName } from './roleName';

/** Paired devices: whether they are there, and their rights. */
export function Devices(): JSX.Element {
  const desk = useDesk();
  const devices = desk.devices.value;
  const online = new Set(desk.numbers.value.connectedDevices);
  return (
    <Card>
      {devices.length === 0 ? (
        <EmptyState title={t('noDevices')}>{t('noDevicesText')}</EmptyState>
      ) : (
        <ul class="devices">
          {devices.map((device) => (
            <Device key={device.id} device={device} online={online.has(device.id)} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Device(props: { readonly device: DeviceRecord; readonly online: boolean }): JSX.Element {
  const { id: deviceId, name, role, table, blank } = props.device;
  const shown = name || roleName(role, table);
  return (
    <li class="device">
      <div class="device__who">
        <strong>{shown}</strong>
        {table != null && <span class="quiet">{roleName(role, table)}</span>}
        <Chip tone={props.online ? 'good' : 'warn'}>{t(props.online ? 'online' : 'offline')}</Chip>
        {blank && <Chip>{t('isBlank')}</Chip>}
      </div>
      {props.device.place && <KioskPlacing kiosk={{ ...props.device, name: shown }} place={props.device.place} />}
      <div class="device__actions">
        {role === 'screen' && (
          <Action method="BlankScreens" body={{ blank: !blank, deviceId }} label={t(blank ? 'showLabel' : 'blankLabel', { name: shown })}>
            {t(blank ? 'show' : 'blank')}
          </Action>
        )}
        <Action method="RevokeDevice" body={{ deviceId }} look="danger" label={t('revokeLabel', { name: shown })}>
          {t('revoke')}
        </Action>
      </div>
    </li>
  );
}
