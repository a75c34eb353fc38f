import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { canUseCamera, watchCamera } from './camera';

const badge = 'HTTP://192.168.1.10:8080/B/7K3M9QX2';

let before: readonly string[];
let stopped: number;

/** A browser that can read codes, with a camera. */
function equip(): void {
  vi.stubGlobal('BarcodeDetector', class {
    async detect(): Promise<readonly { readonly rawValue: string }[]> {
      return before.map((rawValue) => ({ rawValue }));
    }
  });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => ({ getTracks: () => [{ stop: () => stopped++ }] }) } });
  vi.stubGlobal('window', globalThis);
}

const video = (): HTMLVideoElement => ({ srcObject: null, play: async () => undefined }) as unknown as HTMLVideoElement;

beforeEach(() => {
  vi.useFakeTimers();
  before = [];
  stopped = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('is not offered where the browser cannot read codes, or has no camera on plain http', () => {
  vi.stubGlobal('navigator', {});
  expect(canUseCamera()).toBe(false);
  equip();
  expect(canUseCamera()).toBe(true);
  vi.stubGlobal('navigator', {});
  expect(canUseCamera()).toBe(false);
});

it('tells printed codes only, until it is closed', async () => {
  equip();
  const seen: string[] = [];
  const end = await watchCamera(video(), (code) => seen.push(code));
  before = ['https://example.org/menu'];
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual([]);
  before = ['https://example.org/menu', badge];
  await vi.advanceTimersByTimeAsync(250);
  expect(seen).toEqual([badge]);
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual([badge]);
  expect(stopped).toBe(1);
});
