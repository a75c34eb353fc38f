import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { t } from './messages';
import { placeOf } from './place';

export function refused(entry: Sent<MethodOf<'individualCommitments'>>): Refused {
  const { method } = entry;
  const text = saidIn(entry, 'text');
  const place = placeOf(saidIn(entry, 'roundId'));
  switch (method) {
    case 'WriteIndividualCommitment':
      return { what: t('refusedText', { text: keptTogether(text) }), back: { [place]: text, [`${place}/due`]: saidIn(entry, 'due') } };
    case 'NameWitness':
      return { what: t('refusedWitness') };
    case 'AnswerAsWitness':
      return { what: t('refusedAnswer') };
    default:
      return method satisfies never;
  }
}
