/** Who this phone is, as it remembers it; the cookie that proves it is out of reach of scripts. */
export interface Person {
  readonly participantId: string;
  readonly name: string;
  /** The code that let this person in, to get in again. */
  readonly code: string;
  /** The printed address of that code. */
  readonly path: string;
}

const storageKey = 'ls-phone';

export function rememberPerson(person: Person): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(person));
  } catch {
    // Without storage the person is known as long as the page lives.
  }
}

export function rememberedPerson(): Person | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isPerson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function forgetPerson(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}

/** Another tab of this phone has become somebody else: the cookie is theirs now, and so must this page be. */
export function onOtherPerson(changed: () => void): () => void {
  const listener = (event: StorageEvent): void => {
    if (event.key === storageKey && idIn(event.newValue) !== idIn(event.oldValue)) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

function idIn(json: string | null): string | undefined {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return isPerson(value) ? value.participantId : undefined;
  } catch {
    return undefined;
  }
}

function isPerson(value: unknown): value is Person {
  const person = value as Partial<Person> | null;
  return typeof person === 'object' && person !== null && [person.participantId, person.name, person.code, person.path].every((each) => typeof each === 'string');
}
