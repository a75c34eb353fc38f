// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Picture, type Records } from '@livesession/scene';
import type { Projector, Workshop } from '@livesession/skia/browser';
import { french } from '../../../packages/skia/fixtures/content';
import { clock, interlude, joining, vote } from '../../../packages/skia/fixtures/rooms';
import { plainMeasurer } from '../../../packages/scene/test/plainMeasurer';
import { Player } from './player';

/** A screen without a canvas, that takes so long to draw: what it drew, and what it was told. */
function screenOf(first: Records, drawingMs = 0) {
  const drawn: Picture[] = [];
  let records = first;
  let endsAt: number | undefined;
  const started = performance.now();
  const workshop = { text: plainMeasurer, supply: () => Promise.resolve(false) } as unknown as Workshop;
  let spent = 0;
  const projector = { show: () => void (spent += drawingMs), forget: () => undefined } as unknown as Projector;
  const serverNow = (): number => clock + performance.now() - started + spent;
  const settingsEndIn = (now: number): number | undefined => (endsAt === undefined || endsAt <= now ? undefined : endsAt - now);
  const settings = (now: number) => ({ ...defaultSettings, ...(settingsEndIn(now) === undefined ? {} : { identify: { name: 'Stage' } }) });
  const player = new Player(workshop, projector, { records: () => records, serverNow, awaySince: () => undefined, settings, settingsEndIn }, (picture) => drawn.push(picture));
  return {
    drawn,
    player,
    hear(next: Records): void {
      records = next;
      player.wake();
    },
    identify(ms: number): void {
      endsAt = serverNow() + ms;
      player.wake();
    },
    labels: (): readonly string[] => drawn.map((picture) => picture.mirror.label),
  };
}

describe('F7 a screen', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('draws nothing while nothing changes, but for the shift of a still picture each minute', async () => {
    const { drawn, player } = screenOf(joining(french));
    player.wake();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(drawn).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(drawn.length).toBeLessThanOrEqual(12);
  });

  it('draws once for all that comes within a frame', async () => {
    const { drawn, hear } = screenOf(joining(french));
    for (let voted = 0; voted < 50; voted++) hear(vote(french, { voted }));
    await vi.advanceTimersByTimeAsync(20);
    expect(drawn).toHaveLength(1);
  });

  it('draws a countdown each second, and goes on with it after something came', async () => {
    const { drawn, hear } = screenOf(interlude(french, 'break'));
    hear(interlude(french, 'break'));
    await vi.advanceTimersByTimeAsync(10_000);
    const before = drawn.length;
    expect(before).toBeGreaterThanOrEqual(10);
    expect(before).toBeLessThanOrEqual(14);
    hear(interlude(french, 'break'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(drawn.length - before).toBeGreaterThanOrEqual(5);
  });

  it('says who it is for as long as it was asked, whatever comes meanwhile, and then shows what it showed', async () => {
    const { identify, hear, labels, player } = screenOf(joining(french));
    player.wake();
    await vi.advanceTimersByTimeAsync(100);
    const [joins] = labels();
    identify(12_000);
    await vi.advanceTimersByTimeAsync(3_000);
    hear(joining(french));
    await vi.advanceTimersByTimeAsync(8_800);
    expect(labels().at(-1)).toBe('Cet écran');
    await vi.advanceTimersByTimeAsync(300);
    expect(labels().at(-1)).toBe(joins);
  });

  it('goes back to what it showed also when the time is over while it draws', async () => {
    const { identify, hear, labels } = screenOf(joining(french), 300);
    identify(1_000);
    await vi.advanceTimersByTimeAsync(650);
    hear(joining(french));
    await vi.advanceTimersByTimeAsync(20);
    expect(labels()).toEqual(['Cet écran', 'Cet écran']);
    await vi.advanceTimersByTimeAsync(300);
    expect(labels().at(-1)).not.toBe('Cet écran');
  });

  it('draws no more once it has ended', async () => {
    const { drawn, player, hear } = screenOf(interlude(french, 'break'));
    player.wake();
    await vi.advanceTimersByTimeAsync(100);
    player.stop();
    hear(joining(french));
    const before = drawn.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toHaveLength(before);
  });
});
