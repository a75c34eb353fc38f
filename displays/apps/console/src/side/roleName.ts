import type { DeviceRole } from '@livesession/wire';
import { t } from './messages';

/** A device's role in words. */
export function roleName(role: DeviceRole, table: number | null | undefined): string {
  return role === 'tablet' && table != null ? t('tabletOf', { table }) : t(role);
}
