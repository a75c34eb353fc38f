/** What the link needs of the world, so that tests can be the world. */
export interface Environment {
  /** This device's clock, Unix milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody sets; it may stand still while the device sleeps. */
  steady(): number;
  /** Calls once, later. The result cancels it. */
  after(ms: number, act: () => void): () => void;
  /** From 0 to 1. */
  random(): number;
  /** Calls whenever the device has a reason to look again: shown again, back from sleep, network back. The result ends it. */
  onWake(listener: () => void): () => void;
  /** Where what was sent survives a closed tab; undefined: nowhere. */
  readonly storage: StoredWords | undefined;
  /** Calls when another tab has changed the storage. The result ends it. */
  onStorage(listener: (key: string | null) => void): () => void;
}

/** The part of `localStorage` that is used. */
export type StoredWords = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The browser. */
export function browserEnvironment(): Environment {
  return {
    now: () => Date.now(),
    steady: () => performance.now(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    onWake,
    storage: localStorageOrNone(),
    onStorage: (listener) => listen(window, 'storage', (event) => listener(event.key)),
  };
}

function onWake(listener: () => void): () => void {
  const ends = [
    listen(window, 'pageshow', listener),
    listen(window, 'online', listener),
    listen(window, 'focus', listener),
    listen(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') listener();
    }),
  ];
  return () => ends.forEach((end) => end());
}

function listen<K extends keyof WindowEventMap>(target: Window, name: K, listener: (event: WindowEventMap[K]) => void): () => void;
function listen<K extends keyof DocumentEventMap>(target: Document, name: K, listener: (event: DocumentEventMap[K]) => void): () => void;
function listen(target: EventTarget, name: string, listener: (event: never) => void): () => void {
  const handler = listener as EventListener;
  target.addEventListener(name, handler);
  return () => target.removeEventListener(name, handler);
}

// Reading the property itself throws where storage is forbidden.
function localStorageOrNone(): StoredWords | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
