import CanvasKitInit, { type CanvasKit } from 'canvaskit-wasm';
import wasmUrl from 'canvaskit-wasm/bin/canvaskit.wasm?url';
import { browserFonts } from './browserFonts';
import { FontShelf } from './fontShelf';
import { TextSetter } from './textSetter';

export { Projector, type Preference } from './projector';

/** What a page needs to draw: CanvasKit, fonts, and the one who sets text. */
export interface Workshop {
  readonly kit: CanvasKit;
  readonly fonts: FontShelf;
  readonly text: TextSetter;
}

export async function openWorkshop(): Promise<Workshop> {
  const kit = await CanvasKitInit({ locateFile: () => wasmUrl });
  const fonts = await FontShelf.open(kit, browserFonts);
  return { kit, fonts, text: new TextSetter(kit, fonts) };
}
