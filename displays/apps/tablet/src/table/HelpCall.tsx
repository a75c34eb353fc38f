import { Button, StatusLine } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from '../messages';
import { useTablet } from './tablet';

/** Asks the facilitator to come, until somebody has come. */
export function HelpCall(): JSX.Element | null {
  const tablet = useTablet();
  const table = tablet.records.one('table');
  if (!table) return null;
  const called = table.helpCalled === true;
  return (
    <div class="side__help">
      {called && <StatusLine kind="waiting">{t('helpCalled')}</StatusLine>}
      <Button onPress={() => void tablet.send('CallForHelp', { called: !called }, { slot: 'help' })}>{t(called ? 'helpOver' : 'callForHelp')}</Button>
    </div>
  );
}
