import type { KeyPress } from '../../stage/keys';

export type ModerationKey = 'down' | 'up' | 'approve' | 'reject' | 'edit' | 'mark' | 'merge' | 'pin' | 'highlight';

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
const meanings: Readonly<Record<string, ModerationKey>> = {
  ArrowDown: 'down', ArrowUp: 'up', a: 'approve', r: 'reject', e: 'edit', x: 'mark', m: 'merge', p: 'pin', h: 'highlight',
};

/** What a key means while questions are read over. While somebody types, keys are letters; only the arrows repeat. */
export function moderationKey(press: KeyPress, target: Pick<Element, 'closest'> | null): ModerationKey | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || target?.closest(typing)) return undefined;
  const meaning = meanings[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return press.repeat && meaning !== 'down' && meaning !== 'up' ? undefined : meaning;
}
