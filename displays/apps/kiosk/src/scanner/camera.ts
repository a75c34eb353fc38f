import { codeSeen } from './code';

/** How often a picture is looked at. */
const lookEveryMs = 200;

interface Detector {
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** Whether this browser can read codes with a camera: few can, and none on plain http. Nothing here needs it. */
export function canUseCamera(): boolean {
  return detectorClass() !== undefined && typeof navigator.mediaDevices?.getUserMedia === 'function';
}

/** Shows the camera's picture, and tells each printed code that it sees, until it is ended. Rejects when there is no camera, or nobody lets it. */
export async function watchCamera(video: HTMLVideoElement, seen: (code: string) => void): Promise<() => void> {
  const Detector = detectorClass();
  if (!Detector) throw new Error('This browser reads no codes.');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'user' } });
  const detector = new Detector({ formats: ['qr_code'] });
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

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

// TypeScript's own library does not know it yet.
function detectorClass(): DetectorClass | undefined {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  return typeof found === 'function' ? (found as DetectorClass) : undefined;
}
