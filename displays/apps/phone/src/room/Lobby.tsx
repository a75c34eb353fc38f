import { keptTogether } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from '../messages';
import { useMe, usePhone } from './phone';

/** Before the first round. */
export function Lobby(props: { readonly name: string }): JSX.Element {
  const me = useMe();
  const title = usePhone().records.one('session')?.title;
  const name = me?.name || props.name;
  return (
    <section class="lobby">
      {title && <p class="lobby__event">{keptTogether(title)}</p>}
      <h1>{name ? t('helloName', { name }) : t('hello')}</h1>
      {me?.table !== undefined && <p class="lobby__table">{t('table', { table: me.table })}</p>}
      <p>{t('lobby')}</p>
      <p class="lobby__hint">{t('lobbyHint')}</p>
    </section>
  );
}
