import type { VotePrivacy } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';

/** How the vote is held: who will see what. Said before anybody votes. */
export function Privacy(props: { readonly of: VotePrivacy }): JSX.Element {
  const privacy = props.of;
  return (
    <p class="ballot__privacy">
      <strong>{t('privacy', { privacy })}</strong> {t('privacyText', { privacy })}
    </p>
  );
}
