import { useEffect, useRef } from 'preact/hooks';
import { moderationKey, type ModerationKey } from './keys';
import type { QueuedCard } from './queue';
import type { Writing } from './Row';
import type { Moderation } from './useModeration';

interface Keyboard {
  /** What the keys act on; none while the list is empty. */
  readonly card: QueuedCard | undefined;
  readonly at: number;
  readonly goTo: (place: number) => void;
  readonly stay: () => void;
  readonly mark: (card: QueuedCard) => void;
  readonly merge: () => void;
  readonly write: (writing: Writing) => void;
  readonly moderation: Moderation;
}

/** Listens anywhere on the page: whoever reads questions needs no mouse. */
export function useModerationKeys(keyboard: Keyboard): void {
  const latest = useRef(keyboard);
  latest.current = keyboard;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const meaning = moderationKey(event, event.target instanceof Element ? event.target : null);
      if (meaning === undefined) return;
      event.preventDefault();
      act(meaning, latest.current);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function act(meaning: ModerationKey, keyboard: Keyboard): void {
  const { card, at, moderation } = keyboard;
  if (meaning === 'merge') return keyboard.merge();
  if (!card) return;
  const { question } = card;
  const onWall = question.status === 'approved';
  if (meaning === 'down') return keyboard.goTo(at + 1);
  if (meaning === 'up') return keyboard.goTo(at - 1);
  keyboard.stay();
  switch (meaning) {
    case 'approve':
      return onWall ? undefined : moderation.approve(question);
    case 'reject':
      return question.status === 'rejected' ? undefined : keyboard.write('rejecting');
    case 'edit':
      return keyboard.write('editing');
    case 'mark':
      return keyboard.mark(card);
    case 'pin':
      return question.status === 'rejected' ? undefined : moderation.pin(question);
    case 'highlight':
      return onWall ? moderation.highlight(question) : undefined;
    default:
      return meaning satisfies never;
  }
}
