import type { PulseDetail } from '@livesession/wire';
import { peopleBehind } from '../behind';
import type { RoundKind } from '../kind';
import { t } from './messages';
import { PulsePanel } from './PulsePanel';
import { plans } from './plans';
import { shows } from './shows';
import { pulseOf } from './records';

const sentences = { planned: 'nowPlanned', paused: 'nowPaused', open: 'nowOpen', closed: 'nowClosed' } as const;

export const pulse: RoundKind<PulseDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => t(sentences[round.status], { answered: pulseOf(desk, round.id)?.answered ?? 0, present: desk.session.value?.present ?? 0 }),
  plans,
  shows,
  behind: (_, desk) => peopleBehind(desk, (table) => table.done),
  moderated: true,
  Panel: PulsePanel,
};
