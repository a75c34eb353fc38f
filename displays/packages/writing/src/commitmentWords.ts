import type { CommitmentRecord } from '@livesession/wire';

/** What people write of a commitment; empty is not written. */
export interface Words {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly measure: string;
}

export const noWords: Words = { text: '', lead: '', due: '', measure: '' };

export function wordsOf(record: CommitmentRecord): Words {
  return { text: record.text, lead: record.lead ?? '', due: record.due ?? '', measure: record.measure ?? '' };
}

/** Spaces at the ends and doubled ones do not count: the server tidies them, and that is no change by anybody. */
export function sameWords(one: Words, other: Words): boolean {
  return tidy(one) === tidy(other);
}

/** As the command carries them. */
export function bodyOf(words: Words): { text: string; lead?: string; due?: string; measure?: string } {
  const { text, lead, due, measure } = words;
  return { text: text.trim(), ...(lead.trim() && { lead: lead.trim() }), ...(due.trim() && { due: due.trim() }), ...(measure.trim() && { measure: measure.trim() }) };
}

function tidy(words: Words): string {
  return [words.text, words.lead, words.due, words.measure].map((each) => each.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
}
