import type { DraftPen } from '@livesession/link';
import { StatusLine } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';

/** Where the words under a pen are on their way to the server: seen at every pause in typing, said only when they are not getting there. */
export function Saving<Words>({ pen }: { readonly pen: DraftPen<Words> }): JSX.Element | null {
  switch (pen.state.value) {
    case 'idle':
      return pen.saved.value ? <StatusLine kind="done" unsaid>{t('saved')}</StatusLine> : null;
    case 'unsaved':
      return <StatusLine kind="waiting" unsaid>{t('unsaved')}</StatusLine>;
    case 'waiting':
      return <StatusLine kind="waiting">{t('waiting')}</StatusLine>;
    case 'saving':
      return <StatusLine kind="sending" unsaid>{t('saving')}</StatusLine>;
    case 'conflict':
    case 'refused':
      return <StatusLine kind="refused">{t('unsaved')}</StatusLine>;
    default:
      return pen.state.value satisfies never;
  }
}
