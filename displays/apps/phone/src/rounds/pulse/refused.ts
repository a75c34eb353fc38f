import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { t } from './messages';
import { placeOf, written } from './place';

export function refused(entry: Sent<MethodOf<'pulse'>>): Refused {
  const { texts, value } = entry.command as { readonly texts?: readonly string[]; readonly value?: number };
  const words = texts?.join(', ') ?? (value === undefined ? '' : String(value));
  return words === '' ? { what: t('refused') } : { what: t('refusedWords', { words: keptTogether(words) }), ...(texts && { back: { [placeOf(saidIn(entry, 'roundId'))]: written(texts) } }) };
}
