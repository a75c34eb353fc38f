import { decodeRecap, type Recap, type RecordType } from '@livesession/wire';
import { useEffect, useState } from 'preact/hooks';
import { usePhone } from '../room/phone';

const retryMs = 3_000;

/** Records that tell of a change in what is taken home; the recap itself is asked for, never followed. */
const telling: readonly RecordType[] = ['myStory', 'helpIdea', 'keptIdea', 'individualCommitment', 'witnessRequest', 'commitment', 'adoption', 'tally', 'table'];

/** What I take home, as it is now; asked for again when something of it has changed, or when no answer came. */
export function useRecap(): { readonly recap: Recap | undefined; readonly failed: boolean } {
  const { records } = usePhone();
  const [recap, setRecap] = useState<Recap | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let timer = 0;
    const get = (): void =>
      void ask(stop.signal).then(
        (told) => {
          setRecap(told);
          setFailed(false);
        },
        () => {
          if (stop.signal.aborted) return;
          setFailed(true);
          timer = window.setTimeout(get, retryMs);
        },
      );
    get();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, telling.map((type) => records.all(type)));
  return { recap, failed };
}

async function ask(signal: AbortSignal): Promise<Recap> {
  const answer = await fetch('/api/recap', { credentials: 'same-origin', signal });
  if (!answer.ok) throw new Error(`recap: ${answer.status}`);
  return decodeRecap(await answer.json());
}
