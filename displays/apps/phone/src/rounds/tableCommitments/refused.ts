import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { t } from './messages';

export function refused(entry: Sent<MethodOf<'tableCommitments'>>): Refused {
  const { method } = entry;
  switch (method) {
    case 'DraftCommitmentAsHost':
      return { what: t('refusedDraft', { text: keptTogether(saidIn(entry, 'text')) }) };
    case 'SignCommitment':
      return { what: t('refusedSignature') };
    default:
      return method satisfies never;
  }
}
