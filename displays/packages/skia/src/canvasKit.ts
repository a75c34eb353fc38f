import type { CanvasKit, EmbindObject } from 'canvaskit-wasm';

export type { CanvasKit } from 'canvaskit-wasm';

/** CanvasKit's objects live outside the collector's reach: this makes one usable with `using`, whose end deletes it. */
export function owned<T extends { delete(): void }>(object: T): T & Disposable {
  return Object.assign(object, { [Symbol.dispose]: () => object.delete() });
}

export type Deletable = EmbindObject<string>;

export function colourOf(kit: CanvasKit, hex: string, opacity = 1): Float32Array {
  const value = Number.parseInt(hex.slice(1), 16);
  return kit.Color(value >> 16, (value >> 8) & 255, value & 255, opacity);
}
