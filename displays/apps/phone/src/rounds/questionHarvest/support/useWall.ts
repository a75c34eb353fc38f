import { decodeWallQuestions, type WallQuestion } from '@livesession/wire';
import { useEffect, useState } from 'preact/hooks';

/** Whoever reads sees new questions soon, and 320 readers ask the server for a tag sixteen times a second at most. */
const againMs = 20_000;
const retryMs = 3_000;

export interface Wall {
  /** Undefined: not there yet. */
  readonly questions: readonly WallQuestion[] | undefined;
  readonly failed: boolean;
}

/** The questions on the wall while somebody reads them; fetched, because most phones never ask (the browser sends the tag itself). */
export function useWall(roundId: string, open: boolean): Wall {
  const [wall, setWall] = useState<Wall>({ questions: undefined, failed: false });
  useEffect(() => {
    if (!open) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      // Nobody reads a page in a pocket.
      const questions = document.hidden ? undefined : await fetchWall(roundId).catch(() => 'failed' as const);
      if (stopped) return;
      if (questions === 'failed') setWall((before) => ({ ...before, failed: true }));
      else if (questions) setWall({ questions, failed: false });
      timer = setTimeout(() => void look(), questions === 'failed' ? retryMs : againMs);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [roundId, open]);
  return wall;
}

async function fetchWall(roundId: string): Promise<readonly WallQuestion[]> {
  const answer = await fetch(`/api/wall/${encodeURIComponent(roundId)}`, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`wall: ${answer.status}`);
  return decodeWallQuestions(await answer.json()).questions;
}
