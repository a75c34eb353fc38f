import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { t } from './messages';
import { draftsOf } from './useStoryNote';

export function refused(entry: Sent<MethodOf<'successStories'>>): Refused {
  const { method } = entry;
  const [title, line] = [saidIn(entry, 'title'), saidIn(entry, 'line')];
  switch (method) {
    case 'NoteStory':
      return { what: t('refusedStory', { title: keptTogether(title), line: keptTogether(line) }), back: draftsOf(saidIn(entry, 'roundId'), title, line, 'yes') };
    case 'ConfirmStoryHeard':
      return { what: t('refusedHeard') };
    case 'JoinRetelling':
      return { what: t('refusedJoining') };
    default:
      return method satisfies never;
  }
}
