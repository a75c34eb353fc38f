import { askServer } from '@livesession/ui';
import type { FoundPeople } from '@livesession/wire';
import { decodeFoundPeople } from '@livesession/wire/paired';

/** The server's answer; 'tooOften': it asks for patience; 'unreachable': there is no connection. */
export type Searched = FoundPeople | 'tooOften' | 'unreachable';

/** As few letters as the server looks for. */
export const fewestLetters = 3;

/** Who is on the list under a name like this. The list itself never comes to a kiosk: anybody stands before it. */
export async function searchPeople(find: string): Promise<Searched> {
  try {
    const answer = await askServer('/api/kiosk/search', { body: { find } });
    if (answer.status === 429) return 'tooOften';
    return answer.ok ? decodeFoundPeople(answer.json) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

export function letters(typed: string): number {
  return typed.replace(/[^\p{L}\p{N}]/gu, '').length;
}
