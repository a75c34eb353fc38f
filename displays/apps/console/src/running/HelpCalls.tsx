import { Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';

/** Tables that ask the facilitator to come, the longest waiting first. */
export function HelpCalls(): JSX.Element | null {
  const calling = useDesk()
    .tables.value.filter((table) => table.helpSince != null)
    .sort((a, b) => (a.helpSince ?? 0) - (b.helpSince ?? 0));
  if (calling.length === 0) return null;
  return (
    <Notice tone="warn">
      <ul class="calls">
        {calling.map((table) => (
          <li key={table.number} class="row">
            <strong class="grow">{t('tableCalls', { table: table.number })}</strong>
            <Action method="EndHelpCall" body={{ table: table.number }} label={t('wentThereLabel', { table: table.number })}>
              {t('wentThere')}
            </Action>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
