import { decodeBallotPaper, type BallotPaper } from '@livesession/wire';
import { useEffect, useState } from 'preact/hooks';

const retryMs = 2_000;
const papers = new Map<string, BallotPaper>();

/** The ballot paper at an address, asked for until it comes; it never changes under its address. */
export function usePaper(address: string | undefined): { readonly paper: BallotPaper | undefined; readonly failed: boolean } {
  const [, setArrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const paper = address === undefined ? undefined : papers.get(address);
  useEffect(() => {
    if (address === undefined || papers.has(address)) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        papers.set(address, await fetchPaper(address));
        if (!stopped) setFailed(false);
        if (!stopped) setArrived((count) => count + 1);
      } catch {
        if (stopped) return;
        setFailed(true);
        timer = setTimeout(() => void ask(), retryMs);
      }
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [address]);
  return { paper, failed };
}

async function fetchPaper(address: string): Promise<BallotPaper> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`ballot paper: ${answer.status}`);
  return decodeBallotPaper(await answer.json());
}
