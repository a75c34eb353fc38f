import { parseArgs } from 'node:util';
import { defaultSettings, type SceneSettings, type Show, type ThemeName } from '@livesession/scene';

export const usage = `npm run picture -- --records day.json --out picture.png
  --records file   the screen's records by key, as JSON: {"session": {...}, "round/r1": {...}}
  --out file       the PNG to write
  --show what      agenda (default), wall, seatMap, commitments, clock, testCard, table:7
  --size 1920x1080 in pixels; a tall one gets the upright layout
  --theme light    or dark
  --place 18x3.2   metres: depth of the room, height of the picture; text is as large as the last row needs
  --look file      the session's look as JSON: title, accent, highlight, font, logo {source, width, height}
  --at time        the server's clock, Unix milliseconds or ISO 8601; without it, now`;

const options = {
  records: { type: 'string' },
  out: { type: 'string' },
  show: { type: 'string', default: 'agenda' },
  size: { type: 'string', default: '1920x1080' },
  theme: { type: 'string', default: 'light' },
  place: { type: 'string' },
  look: { type: 'string' },
  at: { type: 'string' },
} as const;

export interface PictureOrder {
  readonly records: string;
  readonly out: string;
  readonly look: string | undefined;
  readonly at: number | undefined;
  readonly settings: SceneSettings;
}

const largest = 8192;
const whole = ['agenda', 'wall', 'seatMap', 'commitments', 'clock', 'testCard'] as const;

/** What was asked for, or every fault of it at once. */
export function orderOf(args: readonly string[]): PictureOrder | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const { values } = parseArgs({ args: [...args], options });
  const read = <T>(value: T | undefined, fault: string): T | undefined => {
    if (value === undefined) faults.push(fault);
    return value;
  };
  const records = read(values.records, '--records is missing');
  const out = read(values.out, '--out is missing');
  const show = read(showOf(values.show), `--show ${values.show}: ${whole.join(', ')} or table:7`);
  const size = read(pairOf(values.size, Number.isInteger, largest), `--size ${values.size}: two whole numbers of pixels up to ${largest}, such as 1920x1080`);
  const place = values.place === undefined ? undefined : read(pairOf(values.place, Number.isFinite, 500), `--place ${values.place}: two lengths in metres, such as 18x3.2`);
  const theme = read<ThemeName>(values.theme === 'light' || values.theme === 'dark' ? values.theme : undefined, `--theme ${values.theme}: light or dark`);
  const at = values.at === undefined ? undefined : read(timeOf(values.at), `--at ${values.at}: Unix milliseconds, or a time such as 2027-03-01T10:30:00+01:00`);
  if (faults.length > 0 || !records || !out || !show || !size || !theme) return { faults };
  const settings: SceneSettings = { ...defaultSettings, reducedMotion: true, show, theme, size: { width: size[0], height: size[1] }, ...(place ? { place: { roomDepth: place[0], pictureHeight: place[1] } } : {}) };
  return { records, out, look: values.look, at, settings };
}

function showOf(text: string): Show | undefined {
  const table = /^table:(\d{1,4})$/.exec(text)?.[1];
  if (table !== undefined) return { kind: 'table', table: Number(table) };
  const kind = whole.find((each) => each === text);
  return kind && { kind };
}

function pairOf(text: string, fits: (value: number) => boolean, most: number): readonly [number, number] | undefined {
  const [one = NaN, other = NaN, ...rest] = text.split('x').map(Number);
  return rest.length === 0 && [one, other].every((value) => fits(value) && value > 0 && value <= most) ? [one, other] : undefined;
}

function timeOf(text: string): number | undefined {
  const time = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(time) ? time : undefined;
}
