import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fontChoices, isColour, type FontChoice, type Logo, type Look, type Records } from '@livesession/scene';
import { decodePatch } from '@livesession/wire';
import { renderPng } from '../src/node';
import { orderOf, usage } from './options';

/** Writes what a screen shows with these records as a PNG: see `usage`. */
export async function main(args: readonly string[]): Promise<void> {
  const order = orderOf(args);
  if ('faults' in order) {
    console.error([...order.faults, '', usage].join('\n'));
    process.exitCode = 1;
    return;
  }
  const { settings } = order;
  const look = order.look === undefined ? undefined : lookOf(JSON.parse(await readFile(fromThere(order.look), 'utf8')));
  const records = recordsOf(JSON.parse(await readFile(fromThere(order.records), 'utf8')));
  const moment = { records, now: 0, serverNow: order.at ?? Date.now() };
  await writeFile(fromThere(order.out), await renderPng(moment, settings.size, { ...settings, ...(look ? { look } : {}) }));
}

/** npm runs a script in its package's folder; paths are meant from where the person is. */
function fromThere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** Checked as what comes from the network is; a record that this version does not know is skipped. */
export function recordsOf(file: unknown): Records {
  return new Map(Object.entries(decodePatch({ epoch: 'file', seq: 0, reset: true, set: file, gone: [] }).set));
}

function lookOf(file: unknown): Look {
  if (typeof file !== 'object' || file === null) throw new Error('A look is an object.');
  const field = (name: string): unknown => (file as Readonly<Record<string, unknown>>)[name];
  return { title: textOf(field('title'), 'title'), accent: colourOf(field('accent'), 'accent'), highlight: colourOf(field('highlight'), 'highlight'), font: fontOf(field('font')), logo: logoOf(field('logo')) };
}

function textOf(value: unknown, name: string): string | undefined {
  if (value !== undefined && typeof value !== 'string') throw new Error(`${name} is not text`);
  return value;
}

function colourOf(value: unknown, name: string): string | undefined {
  const colour = textOf(value, name);
  if (colour !== undefined && !isColour(colour)) throw new Error(`${name} ${colour}: a colour is written as #1c2f86`);
  return colour;
}

function fontOf(value: unknown): FontChoice | undefined {
  const font = fontChoices.find((each) => each === value);
  if (value !== undefined && !font) throw new Error(`font: ${fontChoices.join(', ')}`);
  return font;
}

function logoOf(value: unknown): Logo | undefined {
  if (value === undefined) return undefined;
  const { source, width, height } = value as Readonly<Record<string, unknown>>;
  if (typeof source !== 'string' || typeof width !== 'number' || typeof height !== 'number') throw new Error('logo: source, width and height');
  return { source, width, height };
}
