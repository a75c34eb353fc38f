import type { LiveRecord } from '@livesession/wire';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dice, pass, SimulatedPage, SimulatedServer, SimulatedStorage } from './simulation';

// Each seed is one bad day: connections break, answers get lost, the network freezes, tabs are closed and opened, two tabs
// write at once, the server restarts, sometimes with another ledger. A seed that fails becomes a named test.
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

class BadDay {
  readonly server = new SimulatedServer();
  readonly storage = new SimulatedStorage();
  readonly random: () => number;
  readonly pages: SimulatedPage[];
  readonly given: string[][] = [[], []];

  constructor(seed: number) {
    this.random = dice(seed);
    this.pages = [0, 1].map((index) => new SimulatedPage(this.server, this.storage, dice(seed * 2 + index)));
  }

  async live(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      this.pick(this.happenings(step))();
      await pass(this.random() * (this.random() < 0.1 ? 20_000 : 400));
    }
    Object.assign(this.server.weather, { up: true, frozen: false, latency: 10 });
    this.server.mishaps.length = 0;
    await pass(120_000);
  }

  private happenings(step: number): readonly (() => void)[] {
    const { server } = this;
    const which = this.random() < 0.7 ? 0 : 1;
    const page = this.pages[which];
    const give = (): void => {
      const text = `${which}.${step}`;
      this.given[which]?.push(text);
      page?.link.send('AskQuestion', { roundId: 'r1', text });
    };
    return [
      give, give, give, give,
      () => this.change(step),
      () => this.change(step),
      () => server.breakAll(),
      () => server.mishaps.push(this.pick(['fault', 'busy', 'dropBefore', 'dropAfter', 'dropAfter'] as const)),
      () => (server.weather.up = this.random() < 0.6),
      () => (server.weather.frozen = this.random() < 0.3),
      () => (server.weather.latency = this.random() * 800),
      () => page?.reopen(),
      () => page?.wake(),
      () => this.random() < 0.3 && server.restore(),
      () => server.nonsense.push({ epoch: server.epoch, seq: 1, reset: true, set: { me: { type: 'me' } }, gone: [] }),
    ];
  }

  private change(step: number): void {
    const key = `question/${Math.floor(this.random() * 8)}`;
    const record: LiveRecord = { type: 'question', id: key, roundId: 'r1', number: step, text: `text ${step}`, at: 0 };
    this.server.set(key, this.random() < 0.25 ? undefined : record);
  }

  private pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.random() * choices.length)];
    if (choice === undefined) throw new Error('nothing to pick');
    return choice;
  }
}

it.each(seeds)('N1 N2 N5 a bad day loses nothing, doubles nothing, keeps the order (seed %i)', async (seed) => {
  const day = new BadDay(seed);
  await day.live(120);

  const stored = day.server.ledger.map((each) => each.text);
  expect([...stored].sort()).toEqual(day.given.flat().sort());
  day.given.forEach((given, tab) => expect(stored.filter((text) => text.startsWith(`${tab}.`))).toEqual(given));

  const idsByCommand = new Map<string, Set<string>>();
  for (const { id, json } of day.server.asked) {
    const text = String((JSON.parse(json) as { text: unknown }).text);
    idsByCommand.set(text, (idsByCommand.get(text) ?? new Set()).add(id));
  }
  expect([...idsByCommand.values()].every((ids) => ids.size === 1)).toBe(true);

  expect(day.storage.length).toBe(0);
  for (const page of day.pages) {
    expect(page.link.status.value).toBe('live');
    expect(page.link.outbox.value).toEqual([]);
    expect(Object.fromEntries(page.link.records.byKey.value)).toEqual(day.server.view());
    page.kill();
  }
});
