const prefix = 'ls-director-draft-';
const inMemory = new Map<string, string>();

/** What was typed about a commitment and not yet sent. */
export function draftOf(commitmentId: string): string {
  try {
    return localStorage.getItem(prefix + commitmentId) ?? inMemory.get(commitmentId) ?? '';
  } catch {
    return inMemory.get(commitmentId) ?? '';
  }
}

/** Keeps every key stroke, so that a closed tab or an empty battery loses nothing; an empty text forgets the draft. */
export function keepDraft(commitmentId: string, text: string): void {
  if (text) inMemory.set(commitmentId, text);
  else inMemory.delete(commitmentId);
  try {
    if (text) localStorage.setItem(prefix + commitmentId, text);
    else localStorage.removeItem(prefix + commitmentId);
  } catch {
    // A private window without storage: the draft lives as long as the page.
  }
}
