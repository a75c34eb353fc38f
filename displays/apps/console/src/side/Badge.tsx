import type { JSX } from 'preact';
import { t } from './messages';

/** A person's badge on the spot: the phone reads the code from here, or the printer makes it. */
export function Badge(props: { readonly participantId: string; readonly name: string }): JSX.Element {
  const { participantId, name } = props;
  const page = `/print/badges/${participantId}`;
  return (
    <div class="badge">
      <img src={`${page}/code.svg`} alt={t('badgeCode', { name })} width="208" height="208" />
      <p class="quiet">{t('badgeText')}</p>
      <a class="ui-button ui-button--secondary" href={page} target="_blank" rel="noopener">
        {t('printBadge')}
      </a>
    </div>
  );
}
