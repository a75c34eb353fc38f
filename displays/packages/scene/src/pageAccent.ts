import { effect } from '@preact/signals';
import { wearAccent } from '@livesession/ui/eventAccent';
import { dress, isColour } from './look';

/** Keeps a page in the event's main colour, made readable as on the screens, as long as nobody stops it. Text and grounds stay the product's. */
export function followEventAccent(accent: () => string | null | undefined): () => void {
  return effect(() => {
    const chosen = accent();
    wearAccent(chosen != null && isColour(chosen) ? { light: dress('light', { accent: chosen }).theme, dark: dress('dark', { accent: chosen }).theme } : undefined);
  });
}
