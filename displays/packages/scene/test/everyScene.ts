import type { Content } from '../../skia/fixtures/content';
import { momentOf, scenes, settingsOf, type FixtureScene } from '../../skia/fixtures/scenes';
import { compose, nothingKept, type BoxItem, type Item, type Measurer, type Picture, type SceneSettings, type TextItem } from '../src';

/** Name and scene of every picture of the gallery that shows something. */
export const everyScene: readonly (readonly [string, FixtureScene])[] = Object.entries(scenes).filter(([name]) => name !== 'blank');

/** The scene's picture, with the moment before it where it is one that only a screen sees that was there. */
export function pictureOf(scene: FixtureScene, content: Content, measurer: Measurer, more: Partial<SceneSettings> = {}): Picture {
  const settings = settingsOf(scene, more);
  const moment = momentOf(scene, content);
  if (!scene.before) return compose(moment, nothingKept, settings, measurer);
  const before = compose({ ...moment, records: scene.before(content), now: moment.now - 5_000 }, nothingKept, settings, measurer);
  const first = compose({ ...moment, now: moment.now - 2_000 }, before.kept, settings, measurer);
  return compose(moment, first.kept, settings, measurer);
}

export function textsOf(picture: Picture): readonly TextItem[] {
  return picture.items.filter((item) => item.kind === 'text');
}

/** What a text is written on: the last box below it that holds its middle; undefined for the paper. A thin rule is no ground. */
export function groundOf(items: readonly Item[], text: TextItem): BoxItem | undefined {
  const [x, y] = [text.rect.x + text.rect.width / 2, text.rect.y + text.rect.height / 2];
  const below = items.slice(0, items.indexOf(text)).filter((item): item is BoxItem => item.kind === 'box' && item.opacity === 1 && item.rect.width > 20 && item.rect.height > 20);
  return below.filter(({ rect }) => rect.x <= x && x <= rect.x + rect.width && rect.y <= y && y <= rect.y + rect.height).at(-1);
}

/** Pairs of texts that lie on each other. A band lies over the picture on purpose, on a plate of its own. */
export function collisions(picture: Picture): readonly string[] {
  const all = textsOf(picture).filter((text) => !text.id.startsWith('band/') && !text.id.startsWith('away/'));
  const found: string[] = [];
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      const [a, b] = [one.rect, other.rect];
      const apart = a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1;
      if (!apart) found.push(`${one.id} and ${other.id}`);
    }
  });
  return found;
}
