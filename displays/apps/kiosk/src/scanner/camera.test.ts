import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasCamera, watchCamera } from './camera';

const badge = 'HTTP://192.168.1.10:8080/B/7K3M9QX2';

let before: readonly string[];
let stopped: number;

/** A browser that can read codes itself, with a camera. */
function equip(): void {
  vi.stubGlobal('BarcodeDetector', class {
    static getSupportedFormats = async (): Promise<readonly string[]> => ['aztec', 'qr_code'];

    async detect(): Promise<readonly { readonly rawValue: string }[]> {
      return before.map((rawValue) => ({ rawValue }));
    }
  });
  vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices: async () => [{ kind: 'videoinput' }], getUserMedia: async () => ({ getTracks: () => [{ stop: () => stopped++ }] }) } });
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

it('is not offered where there is no camera, or where no page gets one, as on plain http', async () => {
  equip();
  expect(await hasCamera()).toBe(true);
  vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices: async () => [{ kind: 'audioinput' }] } });
  expect(await hasCamera()).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await hasCamera()).toBe(false);
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
