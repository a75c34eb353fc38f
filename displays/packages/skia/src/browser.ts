import CanvasKitInit from 'canvaskit-wasm';
import wasmUrl from 'canvaskit-wasm/bin/canvaskit.wasm?url';
import { browserFonts, fetched } from './browserFonts';
import { Workshop } from './workshop';

export { takeCensus } from './census';
export { Projector, type Preference } from './projector';
export { type Workshop } from './workshop';

/** What a page draws with. */
export async function openWorkshop(): Promise<Workshop> {
  const kit = await CanvasKitInit({ locateFile: () => wasmUrl });
  return Workshop.open(kit, browserFonts, fetched);
}
