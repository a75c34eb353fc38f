import { useState } from 'preact/hooks';

/** What is typed outlives a reload, until it is sent. */
export function useKept(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
      setText(next);
    },
  ];
}
