import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';
import { t } from './messages';
import { refused } from './refused';
import { StoriesPanel } from './StoriesPanel';

export const successStories: RoundKind<RoundOf<'successStories'>> = {
  now: (round) => t(round.phase === 1 ? 'nowRetell' : 'nowTell'),
  afterwards: () => t('afterwards'),
  Panel: StoriesPanel,
  refused,
};
