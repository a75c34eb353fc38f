import type { Workshop } from '@livesession/skia/browser';

/** In MiB. */
export interface Memory {
  /** How far up a fresh block has to go: what was never given back keeps it up. */
  readonly wasm: number;
  /** What CanvasKit has taken of the browser. */
  readonly wasmTaken: number;
  /** After a collection. */
  readonly script: number;
}

export function memoryOf({ kit }: Workshop): Memory {
  const script = scriptHeap();
  const probe = kit.Malloc(Uint8Array, 4 << 20);
  const wasm = mebibytes(probe.byteOffset);
  kit.Free(probe);
  return { wasm, wasmTaken: mebibytes(heapOf(kit).length), script };
}

// CanvasKit has it, its types lack it.
function heapOf(kit: object): Uint8Array {
  return (kit as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

// Both only in Chromium, and the collector only where the command line offers it.
function scriptHeap(): number {
  const world: { gc?: () => void } = globalThis as never;
  world.gc?.();
  const { memory }: { memory?: { readonly usedJSHeapSize: number } } = performance as never;
  return mebibytes(memory?.usedJSHeapSize ?? 0);
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 1048576) * 100) / 100;
}
