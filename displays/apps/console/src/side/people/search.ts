import { askServer } from '@livesession/ui';
import type { NamedPeople } from '@livesession/wire';
import { decodeNamedPeople } from '@livesession/wire/paired';
import { useEffect, useState } from 'preact/hooks';

export type Found = NamedPeople | 'unreachable';

/** Asks the server; fixtures stand in for it in the gallery and in tests. */
export type FindPeople = (typed: string) => Promise<Found>;

/** As few letters as the server looks for. */
export const fewestLetters = 3;

/** So long after the last letter the server is asked. */
const pauseMs = 250;

/** The answer to the latest text; undefined while there is none. */
export function useFound(typed: string, find: FindPeople): Found | undefined {
  const [last, setLast] = useState<{ readonly typed: string; readonly found: Found } | undefined>(undefined);
  useEffect(() => {
    if (!isEnough(typed)) return undefined;
    let gone = false;
    const timer = window.setTimeout(() => void find(typed).then((found) => gone || setLast({ typed, found })), pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed, find]);
  return last?.typed === typed ? last.found : undefined;
}

export function isEnough(typed: string): boolean {
  return typed.replace(/[^\p{L}\p{N}]/gu, '').length >= fewestLetters;
}

export async function findPeople(find: string): Promise<Found> {
  try {
    const { ok, json } = await askServer('/api/people/search', { body: { find } });
    return ok ? decodeNamedPeople(json) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
