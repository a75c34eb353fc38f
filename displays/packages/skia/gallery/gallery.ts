import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nothingKept, type Picture, type Place, type Size, type ThemeName } from '@livesession/scene';
import type { Content } from '../fixtures/content';
import { crowded, type CrowdSize } from '../fixtures/crowd';
import { momentOf, scenes, settingsOf, type FixtureScene } from '../fixtures/scenes';
import { Studio } from '../src/node';
import { contentOf } from './file';
import { contactSheet, type Cell } from './sheet';

const repository = resolve(import.meta.dirname, '../../../..');
const demo = (name: string): string => join(repository, 'src/LiveSession.Documents/Demo', name);

const sizes: Readonly<Record<string, Size>> = { '1080p': { width: 1920, height: 1080 }, '4k': { width: 3840, height: 2160 }, portrait: { width: 1080, height: 1920 } };
const themes: readonly ThemeName[] = ['light', 'dark'];

const options = {
  out: { type: 'string', default: join(repository, 'artifacts/screens') },
  fr: { type: 'string', default: demo('day.fr.json') },
  en: { type: 'string', default: demo('worldcafe.en.json') },
  only: { type: 'string', default: '' },
  sizes: { type: 'string', default: Object.keys(sizes).join() },
  people: { type: 'string', default: '12,320,500' },
  languages: { type: 'string', default: 'fr,en' },
  themes: { type: 'string', default: themes.join() },
  /** Metres, as 18x3.2: the room's depth and the picture's height. */
  place: { type: 'string' },
  /** Of a contact sheet; a few columns make large thumbnails. */
  columns: { type: 'string', default: '6' },
  /** Contact sheets alone, without a file for every picture. */
  sheets: { type: 'boolean', default: false },
} as const;

interface Combination {
  readonly sizeName: string;
  readonly size: Size;
  readonly people: CrowdSize;
  readonly language: 'fr' | 'en';
  readonly theme: ThemeName;
}

/**
 * Every scene x language x theme x size x crowd as PNG, with contact sheets and an index:
 * `npm run gallery -w packages/skia -- --only harvest --sizes portrait --people 320`.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const contents = { fr: contentOf(await readFile(values.fr, 'utf8'), 'fr'), en: contentOf(await readFile(values.en, 'utf8'), 'en') };
  const chosen = Object.entries(scenes).filter(([name]) => values.only.split(',').some((part) => name.includes(part)));
  const place = placeOf(values.place);
  const columns = Number(values.columns);
  using studio = await Studio.open();
  const written: string[] = [];
  for (const combination of combinations(values)) {
    const content = crowded(contents[combination.language], combination.people);
    const cells: Cell[] = [];
    const folder = join(combination.sizeName, String(combination.people));
    await mkdir(join(values.out, folder), { recursive: true });
    for (const [name, scene] of chosen) {
      const picture = await pictureOf(studio, scene, content, combination, place);
      const file = join(folder, `${name}.${combination.language}.${combination.theme}.png`);
      if (!values.sheets) await writeFile(join(values.out, file), studio.png(picture, combination.size.width, combination.size.height));
      written.push(file);
      cells.push({ label: name, picture });
    }
    const tall = combination.size.height > combination.size.width;
    await writeFile(join(values.out, folder, `sheet.${combination.language}.${combination.theme}.png`), contactSheet(studio, cells, tall ? columns * 2 : columns, Math.round((tall ? 1380 : 2880) / columns)));
  }
  await writeFile(join(values.out, 'index.html'), indexOf(written));
  console.log(`${written.length} pictures: ${join(values.out, 'index.html')}`);
}

async function pictureOf(studio: Studio, scene: FixtureScene, content: Content, { size, theme }: Combination, place: Place | undefined): Promise<Picture> {
  const settings = settingsOf(scene, { size, theme, ...(place ? { place } : {}) });
  const moment = momentOf(scene, content);
  if (!scene.before) return studio.composed(moment, settings);
  const before = await studio.composed({ ...moment, records: scene.before(content), now: moment.now - 5_000 }, settings, nothingKept);
  const first = await studio.composed({ ...moment, now: moment.now - 2_000 }, settings, before.kept);
  return studio.composed(moment, settings, first.kept);
}

function* combinations(values: { readonly sizes: string; readonly people: string; readonly languages: string; readonly themes: string }): Generator<Combination> {
  for (const sizeName of values.sizes.split(',')) {
    const size = sizes[sizeName];
    if (!size) throw new Error(`${sizeName}: one of ${Object.keys(sizes).join(', ')}`);
    for (const people of values.people.split(',')) {
      for (const language of ['fr', 'en'] as const) {
        for (const theme of themes) {
          if (values.languages.includes(language) && values.themes.includes(theme)) yield { sizeName, size, people: Number(people) as CrowdSize, language, theme };
        }
      }
    }
  }
}

function placeOf(text: string | undefined): Place | undefined {
  if (text === undefined) return undefined;
  const [roomDepth = 0, pictureHeight = 0] = text.split('x').map(Number);
  return { roomDepth, pictureHeight };
}

function indexOf(files: readonly string[]): string {
  const figures = files.map((file) => `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`);
  const style = 'body{font:15px system-ui;background:#888;display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:12px}img{width:100%}figure{margin:0}';
  return `<!doctype html><meta charset="utf-8"><title>Screens</title><style>${style}</style>${figures.join('\n')}`;
}
