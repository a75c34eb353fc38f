import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import { t } from './messages';

/** A note that was changed stays under its pen; a new one goes back to where it was typed. */
export function refusedNote(entry: Sent<'WriteNoteAsHost' | 'RemoveNoteAsHost'>): Refused {
  const { method, command } = entry;
  const text = saidIn(entry, 'text');
  switch (method) {
    case 'WriteNoteAsHost':
      return { what: t('refused', { text: keptTogether(text) }), ...(command['revision'] === 0 && { back: { [`note/${saidIn(entry, 'roundId')}`]: text } }) };
    case 'RemoveNoteAsHost':
      return { what: t('refusedRemoval') };
    default:
      return method satisfies never;
  }
}
