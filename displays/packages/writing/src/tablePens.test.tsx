// @vitest-environment happy-dom
import type { HelpRecord } from '@livesession/wire';
import type { DraftPen } from '@livesession/link';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WritingServer } from '../test/writingServer';
import { useChallengePen } from './tablePens';

class Challenge extends WritingServer {
  constructor() {
    super('help/h', 'challengeChangedMeanwhile');
  }

  protected override get revision(): number {
    return this.records.get('help', 'help/h')?.challengeRevision ?? 0;
  }

  protected override record(challengeRevision: number, challenge: string): HelpRecord {
    return { ...help, challenge, challengeRevision };
  }
}

const help: HelpRecord = { type: 'help', roundId: 'h', run: 1, ownerId: 'p1', ownerName: 'Anne', challengeRevision: 0, thanked: false };
const aPause = 1_000;
let server: Challenge;
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Challenge();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function take(method: 'StateChallenge' | 'StateChallengeForOwner', of: HelpRecord = help): DraftPen<string> {
  let pen: DraftPen<string> | undefined;
  const Writer = (): null => {
    pen = useChallengePen(server.link, of, method);
    return null;
  };
  act(() => render(<Writer key={`${method}${of.ownerId}`} />, root));
  if (!pen) throw new Error('no pen');
  return pen;
}

describe('the owner’s pen', () => {
  it('shows nothing to the table before it is asked to, over a pause, a reload and a page left behind', () => {
    take('StateChallenge').write('How do we');
    vi.advanceTimersByTime(aPause);
    act(() => render(null, root));
    const again = take('StateChallenge');
    vi.advanceTimersByTime(aPause);
    expect(again.words.value).toBe('How do we');
    expect(again.state.value).toBe('unsaved');
    expect(server.texts()).toEqual([]);

    again.write('How do we welcome them?');
    again.flush();
    expect(server.texts()).toEqual([[0, 'How do we welcome them?']]);
    server.answer();
    expect(again.state.value).toBe('idle');
  });

  it('asks again for each new wording', () => {
    const pen = take('StateChallenge');
    pen.write('One');
    pen.flush();
    server.answer();
    pen.write('Two');
    vi.advanceTimersByTime(aPause);
    expect(server.texts()).toEqual([[0, 'One']]);
    pen.flush();
    expect(server.texts()).toEqual([[0, 'One'], [1, 'Two']]);
  });

  it('B4 does not overwrite what the tablet has written meanwhile, and saves the own when the owner says so', () => {
    const pen = take('StateChallenge');
    pen.write('Mine');
    server.put(1, 'Theirs');
    expect(pen.state.value).toBe('conflict');
    expect([pen.words.value, pen.saved.value?.words]).toEqual(['Mine', 'Theirs']);
    pen.keepOwn();
    expect(server.texts()).toEqual([[1, 'Mine']]);
  });

  it('B4 does not overwrite it either when it is asked to show the own', () => {
    const pen = take('StateChallenge');
    pen.write('Mine');
    server.put(1, 'Theirs');
    pen.flush();
    expect(pen.state.value).toBe('conflict');
    expect(server.texts()).toEqual([]);
  });

  it('tries again what was refused for another reason', () => {
    const pen = take('StateChallenge');
    pen.write('Mine');
    pen.flush();
    const [entry] = server.sent;
    if (!entry) throw new Error('nothing sent');
    entry.refusal.value = { code: 'roundPaused' };
    entry.state.value = 'refused';
    expect(pen.state.value).toBe('refused');
    pen.flush();
    expect(server.texts()).toEqual([[0, 'Mine'], [0, 'Mine']]);
  });

  it('is another one for the next owner', () => {
    take('StateChallenge').write('Mine');
    expect(take('StateChallenge', { ...help, ownerId: 'p2' }).words.value).toBe('');
  });
});

it('the tablet’s pen is read as it writes', () => {
  const pen = take('StateChallengeForOwner');
  pen.write('How?');
  vi.advanceTimersByTime(aPause);
  expect(server.texts()).toEqual([[0, 'How?']]);
  server.answer();
  expect(pen.state.value).toBe('idle');
});
