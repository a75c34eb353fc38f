import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ServerClock, type DeviceClocks } from '../src/serverClock';
import { dice, pass, SimulatedPage, SimulatedServer, SimulatedStorage } from './simulation';

const minutes = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A device with a clock that is off, and a way to the server whose directions differ. */
class Device {
  off = 0;
  slept = 0;
  jumps = 0;
  readonly clock: ServerClock;

  constructor(off: number, private readonly way: () => { readonly up: number; readonly down: number }) {
    this.off = off;
    const clocks: DeviceClocks = { now: () => Date.now() + this.off, steady: () => Date.now() - 1_600_000_000_000 - this.slept };
    this.clock = new ServerClock(clocks, () => this.jumps++);
  }

  /** How far its idea of the server's time is from the truth. */
  get error(): number {
    return Math.abs(this.clock.now() - Date.now());
  }

  async sample(): Promise<void> {
    const { up, down } = this.way();
    const taken = this.clock.sample(async () => {
      await wait(up);
      const time = Math.floor(Date.now());
      await wait(down);
      return time;
    });
    await pass(up + down);
    await taken;
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the server’s time on a device', () => {
  it.each([-5 * minutes, 5 * minutes, 0])('is right within 250 ms after one answer, slow in one direction only, with a clock off by %i ms', async (off) => {
    for (const way of [{ up: 480, down: 10 }, { up: 10, down: 480 }, { up: 3, down: 4 }]) {
      const device = new Device(off, () => way);
      await device.sample();
      expect(device.error).toBeLessThanOrEqual(250);
    }
  });

  it('is right within 250 ms on any link that now and then answers within half a second, and closer with every sample', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = dice(seed);
      const [up, down] = [20 + random() * 260, 20 + random() * 160];
      const device = new Device((random() - 0.5) * 10 * minutes, () => ({ up: Math.round(up * (1 + random() * 3)), down: Math.round(down * (1 + random() * 3)) }));
      let quickest = Infinity;
      for (let sample = 0; sample < 12; sample++) {
        const asked = Date.now();
        await device.sample();
        quickest = Math.min(quickest, Date.now() - asked);
        expect(device.error).toBeLessThanOrEqual(quickest / 2 + 2);
        await pass(5_000);
      }
      if (quickest <= 500) expect(device.error).toBeLessThanOrEqual(250);
    }
  });

  it('learns from the quick direction of one answer and the other direction of the next', async () => {
    const ways = [{ up: 5, down: 900 }, { up: 900, down: 5 }];
    const device = new Device(3 * minutes, () => ways.shift() ?? { up: 900, down: 900 });
    await device.sample();
    expect(device.error).toBeGreaterThan(250);
    await device.sample();
    expect(device.error).toBeLessThanOrEqual(10);
  });

  it('stays right when somebody sets the device’s clock meanwhile, and notices', async () => {
    const device = new Device(0, () => ({ up: 10, down: 10 }));
    await device.sample();
    device.off = -5 * minutes;
    expect(device.error).toBeLessThanOrEqual(10);
    expect(device.jumps).toBe(1);
    expect(device.error).toBeLessThanOrEqual(10);
    expect(device.jumps).toBe(1);
  });

  it('notices a sleep, in which its steady clock stood still, and is right with the next answer', async () => {
    const device = new Device(0, () => ({ up: 10, down: 10 }));
    await device.sample();
    device.slept = 90_000;
    expect(device.error).toBeGreaterThan(1000);
    expect(device.jumps).toBe(1);
    device.clock.doubt();
    await device.sample();
    expect(device.error).toBeLessThanOrEqual(10);
  });

  it('follows the server when its clock is set', async () => {
    const device = new Device(0, () => ({ up: 10, down: 10 }));
    await device.sample();
    vi.setSystemTime(Date.now() + 30_000);
    device.slept += 30_000;
    device.clock.now();
    await device.sample();
    expect(device.error).toBeLessThanOrEqual(10);
  });
});

describe('the same second on every device', () => {
  it('within 250 ms, with clocks off by five minutes and links that are slow one way', async () => {
    const server = new SimulatedServer();
    const pages = [-5, 0, 5].map((off, index) => {
      const page = new SimulatedPage(server, new SimulatedStorage(), dice(index));
      page.clockOff = off * minutes;
      page.reopen();
      return page;
    });
    Object.assign(server.weather, { latency: 400, back: 20 });
    await pass(10_000);
    const readings = pages.map((page) => page.link.serverNow() - Date.now());
    for (const reading of readings) expect(Math.abs(reading)).toBeLessThanOrEqual(250);
    expect(Math.max(...readings) - Math.min(...readings)).toBeLessThanOrEqual(250);
    pages.forEach((page) => page.kill());
  });

  it('also right after somebody has set a device’s clock, without waiting for the next minute', async () => {
    const server = new SimulatedServer();
    const page = new SimulatedPage(server, new SimulatedStorage(), dice(1));
    await pass(10_000);
    page.clockOff = 5 * minutes;
    expect(Math.abs(page.link.serverNow() - Date.now())).toBeLessThanOrEqual(250);
    page.kill();
  });
});
