import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { Composer } from '../tableNotes/Composer';
import { t } from './messages';

/** A question that the table words together. */
export function OwnWords({ round }: { readonly round: RoundOf<'questionHarvest'> }): JSX.Element {
  const tablet = useTablet();
  return (
    <Composer
      place={`newQuestion/${round.id}`}
      max={round.detail.maxLength}
      paused={round.status === 'paused'}
      words={{ label: t('write'), placeholder: t('placeholder'), add: t('add') }}
      onAdd={(questionId, text) => tablet.send('WriteListQuestion', { roundId: round.id, questionId, revision: 0, text })}
    />
  );
}
