import type { QuestionRecord } from '@livesession/wire';
import { useState } from 'preact/hooks';
import { survivorAmong, type QueuedCard } from './queue';
import type { Moderation } from './useModeration';

/** Questions that were ticked to be made one. */
export interface Marks {
  readonly has: (card: QueuedCard) => boolean;
  readonly marked: readonly QuestionRecord[];
  readonly toggle: (card: QueuedCard) => void;
  readonly clear: () => void;
  readonly merge: () => void;
}

export function useMarks(cards: readonly QueuedCard[], moderation: Moderation): Marks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const marked = cards.filter((card) => ids.has(card.question.id)).map((card) => card.question);
  const clear = (): void => setIds(new Set());
  return {
    has: (card) => ids.has(card.question.id),
    marked,
    toggle: (card) => setIds(toggled(ids, card.question.id)),
    clear,
    merge: () => {
      const survivor = survivorAmong(marked);
      if (!survivor || marked.length < 2) return;
      moderation.merge(survivor, marked);
      clear();
    },
  };
}

function toggled(marks: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(marks);
  if (!next.delete(id)) next.add(id);
  return next;
}
