// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CountedRound } from '../countdown';
import { locale } from '../i18n/locale';
import { Countdown } from './Countdown';

const start = 1_700_000_000_000;
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  locale.value = 'en';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const serverNow = (): number => Date.now();
const show = (round: CountedRound): void => void act(() => render(<Countdown round={round} serverNow={serverNow} />, root));
const pass = async (ms: number): Promise<void> => {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
};
const announced = (): string => root.querySelector('[role=status]')?.textContent ?? '';
const running = (seconds: number): CountedRound => ({ status: 'open', endsAt: start + seconds * 1000 });

describe('what a countdown says aloud', () => {
  it('is two minutes, one minute and the end, and nothing between', async () => {
    show(running(122));
    const heard: string[] = [];
    for (let second = 0; second < 126; second++) {
      if (announced() !== heard.at(-1)) heard.push(announced());
      await pass(1000);
    }
    expect(heard).toEqual(['', 'Two minutes left', 'One minute left', 'Time is up']);
  });

  it('is nothing to whoever opens the page in the last minute', async () => {
    show(running(42));
    await pass(5000);
    expect(announced()).toBe('');
  });

  it('is taken back when there is more time, and said again when that passes too', async () => {
    show(running(61));
    await pass(1100);
    expect(announced()).toBe('One minute left');
    show(running(361));
    await pass(100);
    expect(announced()).toBe('');
    await pass(300_000);
    expect(announced()).toBe('One minute left');
  });

  it('is nothing of the round before when the next one begins', async () => {
    show(running(500));
    await pass(100);
    show({ status: 'open', endsAt: start + 90_000 });
    await pass(100);
    expect(announced()).toBe('');
  });
});
