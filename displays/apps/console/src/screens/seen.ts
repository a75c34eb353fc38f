import { signal, type ReadonlySignal } from '@preact/signals';
import type { SeenScreen } from '@livesession/wire';
import { decodeSeenScreens } from '@livesession/wire/paired';

/** The last picture of each screen, by device. */
export interface SeenScreens {
  readonly byDevice: ReadonlySignal<ReadonlyMap<string, SeenScreen>>;
  /** Screens make pictures only for as long as somebody looks. The result ends it. */
  readonly look: () => () => void;
}

/** What the pictures need of the link. */
export type PictureLink = <T>(method: string, decode: (item: unknown) => T, take: (item: T) => void) => () => void;

export function seenScreens(follow: PictureLink): SeenScreens {
  const pictures = signal<ReadonlyMap<string, SeenScreen>>(new Map());
  const take = (seen: readonly SeenScreen[]): void => {
    pictures.value = new Map([...pictures.peek(), ...seen.map((each) => [each.deviceId, each] as const)]);
  };
  return { byDevice: pictures, look: () => follow('WatchScreens', decodeSeen, take) };
}

/** Pictures that can be shown: only what base64 is made of comes into an address. */
export function decodeSeen(item: unknown): readonly SeenScreen[] {
  const seen = decodeSeenScreens(item);
  if (seen.some(({ jpeg }) => !/^[A-Za-z0-9+/]+=*$/.test(jpeg))) throw new TypeError('a picture is not what the contracts say');
  return seen;
}
