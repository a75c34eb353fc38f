import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { Studio } from '../src/node';
import { scenes } from './scenes';

/** `npm run baselines -w packages/skia`: writes the pictures that pixels.test.ts compares with. Look at them before committing. */
export async function main(): Promise<void> {
  const folder = new URL('./baselines/', import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder)) if (!(file.replace(/\.png$/, '') in scenes)) await rm(new URL(file, folder));
  using studio = await Studio.open();
  for (const [name, { moment, settings }] of Object.entries(scenes)) {
    const picture = await studio.composed(moment, settings);
    await writeFile(new URL(`${name}.png`, folder), studio.png(picture, settings.size.width, settings.size.height));
  }
}
