import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { whenCome } from '../onDemand';
import { ChoicePanel } from './ChoicePanel';
import { t } from './messages';
import { ruleSentence } from './ruleSentence';

const refused = whenCome(async () => (await import('./refused')).refused);

export const choice: RoundKind<RoundOf<'choice'>> = {
  now: (round) => ruleSentence(round.detail.rule),
  afterwards: (round, hasResult) => (round.detail.revealed && hasResult ? t('revealed') : t('closed')),
  Panel: ChoicePanel,
  refused: (entry) => refused()?.(entry),
};
