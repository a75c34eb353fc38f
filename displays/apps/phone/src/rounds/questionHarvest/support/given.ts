import type { Entry } from '@livesession/link';
import type { WallQuestion } from '@livesession/wire';

/** What this person supports: what is registered, and over it what is on its way. Support of a merged question counts for its card. */
export function isSupported(question: WallQuestion, registered: readonly string[], underway: readonly Entry[]): boolean {
  const latest = underway.findLast((entry) => entry.method === 'SupportQuestion' && entry.command['questionId'] === question.id && entry.state.value !== 'refused');
  return latest ? latest.command['supported'] === true : [question.id, ...(question.merged ?? [])].some((id) => registered.includes(id));
}
