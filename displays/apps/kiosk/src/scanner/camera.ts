import { codeSeen } from './code';

/** How often a picture is looked at. */
const lookEveryMs = 200;

interface Detector {
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** Whether there is a camera that a page may ask for: no browser has one on plain http from another machine. Nothing here needs it. */
export async function hasCamera(): Promise<boolean> {
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return devices.some((device) => device.kind === 'videoinput');
}

/** Shows the camera's picture, and tells each printed code that it sees, until it is ended. Rejects when there is no camera, or nobody lets it. */
export async function watchCamera(video: HTMLVideoElement, seen: (code: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  const detector = await detectorHere();
  let timer = 0;
  let ended = false;
  const look = async (): Promise<void> => {
    const found = await detector.detect(video).catch(() => []);
    if (ended) return;
    const code = found.map((each) => codeSeen(each.rawValue)).find((each) => each !== undefined);
    if (code !== undefined) seen(code);
    timer = window.setTimeout(() => void look(), lookEveryMs);
  };
  video.srcObject = stream;
  await video.play();
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
    stream.getTracks().forEach((track) => track.stop());
  };
}

/** The browser's own where it has one that reads these codes, which is faster; ours comes when it is needed. */
async function detectorHere(): Promise<Detector> {
  const Own = detectorClass();
  const formats = (await Own?.getSupportedFormats?.().catch(() => [])) ?? [];
  if (Own && formats.includes('qr_code')) return new Own({ formats: ['qr_code'] });
  const { PictureReader } = await import('./pictureReader');
  return new PictureReader();
}

type DetectorClass = (new (options: { readonly formats: readonly string[] }) => Detector) & { readonly getSupportedFormats?: () => Promise<readonly string[]> };

// TypeScript's own library does not know it yet.
function detectorClass(): DetectorClass | undefined {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as DetectorClass) : undefined;
}
