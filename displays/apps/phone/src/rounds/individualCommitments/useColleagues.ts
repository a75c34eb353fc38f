import { decodeColleagueHits, type ColleagueHit } from '@livesession/wire';
import { useEffect, useState } from 'preact/hooks';

export const shortest = 2;
/** People type faster than a busy Wi-Fi answers. */
const restMs = 250;

interface Found {
  readonly hits: readonly ColleagueHit[] | undefined;
  readonly failed: boolean;
}

const nothing: Found = { hits: undefined, failed: false };

/** Who of the event has this name, asked when the typing rests; an answer to older letters is never shown. */
export function useColleagues(search: string): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    const asked = search.trim();
    if (asked.length < shortest) {
      setFound(nothing);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(asked, stop.signal).then(
        (hits) => !stop.signal.aborted && setFound({ hits, failed: false }),
        () => !stop.signal.aborted && setFound({ hits: undefined, failed: true }),
      );
    }, restMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [search]);
  return found;
}

async function ask(search: string, signal: AbortSignal): Promise<readonly ColleagueHit[]> {
  const answer = await fetch(`/api/colleagues?find=${encodeURIComponent(search)}`, { credentials: 'same-origin', signal });
  if (!answer.ok) throw new Error(`colleagues: ${answer.status}`);
  return decodeColleagueHits(await answer.json()).hits;
}
