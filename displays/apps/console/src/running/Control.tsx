import { Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';

/** Who drives the room: with two consoles one has the hand, the other takes it with one click. */
export function Control(): JSX.Element | null {
  const desk = useDesk();
  const self = desk.self.value;
  const others = desk.devices.value.some((device) => device.role === 'console' && device.id !== self?.id);
  if (!self || (!others && self.control == null)) return null;
  if (!self.inControl) {
    return (
      <Notice tone="warn">
        <div class="row">
          <p class="grow">{t('drivenBy', { name: self.control ?? '' })}</p>
          <Action method="TakeControl" body={{}} look="primary">
            {t('takeControl')}
          </Action>
        </div>
      </Notice>
    );
  }
  return (
    <p class="control">
      <span class="quiet">{t(self.control == null ? 'anyDrives' : 'youDrive')}</span>
      <Action method={self.control == null ? 'TakeControl' : 'ReleaseControl'} body={{}} look="quiet">
        {t(self.control == null ? 'takeControl' : 'releaseControl')}
      </Action>
    </p>
  );
}
