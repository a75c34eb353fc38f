import { keptTogether } from '@livesession/ui';
import { saidIn, type Refused, type Sent } from '../kind';
import type { MethodOf } from '../methods';
import { t } from './messages';

export function refused(entry: Sent<MethodOf<'peerHelp'>>): Refused {
  const { method, command } = entry;
  const text = saidIn(entry, 'text');
  switch (method) {
    case 'StateChallenge':
      return { what: t('refusedChallenge', { text: keptTogether(text) }) };
    case 'ProposeIdea':
      return { what: t('refusedIdea', { text: keptTogether(text) }), back: { [`idea/${saidIn(entry, 'roundId')}`]: text } };
    case 'KeepIdea':
      return { what: t(command['kept'] === true ? 'refusedKeep' : 'refusedLetGo') };
    case 'ThankColleagues':
      return { what: t('refusedThanks') };
    default:
      return method satisfies never;
  }
}
