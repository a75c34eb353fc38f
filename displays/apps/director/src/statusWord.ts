import type { Tone } from '@livesession/ui';
import type { CommitmentStatus } from '@livesession/wire';
import { t } from './messages';

const tones: Readonly<Record<CommitmentStatus, Tone>> = { draft: 'plain', sent: 'accent', asked: 'plain', replied: 'accent', acknowledged: 'good', answered: 'good' };

/** A commitment's state as a word and a tone. */
export function statusWord(status: CommitmentStatus): { readonly word: string; readonly tone: Tone } {
  return { word: t(status === 'asked' ? 'askedState' : status), tone: tones[status] };
}
