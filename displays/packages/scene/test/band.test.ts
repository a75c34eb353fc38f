import type { RecordOf } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { english, french } from '../../skia/fixtures/content';
import { blank, clock, interlude, vote } from '../../skia/fixtures/rooms';
import { compose, defaultSettings, nothingKept, type Picture, type Records, type SceneSettings } from '../src';
import { plainMeasurer } from './plainMeasurer';

const drawn = (records: Records, later = 0, settings: Partial<SceneSettings> = {}): Picture =>
  compose({ records, now: later, serverNow: clock + later }, nothingKept, { ...defaultSettings, ...settings }, plainMeasurer);
const band = (picture: Picture): string | undefined => picture.items.flatMap((item) => (item.kind === 'text' && item.id === 'band/text' ? [item.text] : []))[0];
const plain = (text: string | undefined): string | undefined => text?.replaceAll(/[\u00a0\u202f]/gu, ' ');

const message = (text: string, more: Partial<RecordOf<'announcement'>> = {}): RecordOf<'announcement'> => ({ type: 'announcement', id: 'm1', text, at: clock - 5_000, ...more });
const told = (records: Records, ...messages: RecordOf<'announcement'>[]): Records => new Map([...records, ...messages.map((each) => [`announcement/${each.id}`, each] as const)]);
const longest = 'Le déjeuner est servi dans le hall, la reprise est avancée à treize heures quinze. '.repeat(4).slice(0, 280);

describe('the facilitator’s message on a screen', () => {
  it('stands over the picture, inside the margin, and in the mirror', () => {
    for (const text of ['Merci de rejoindre vos tables.', longest]) {
      const picture = drawn(told(vote(french), message(text)));
      expect(plain(band(picture))).toBe(text.trim());
      expect(picture.mirror.lines[0]?.text).toBe(text.trim());
      expect(picture.mirror.status).toContain(text.slice(0, 20));
      const plate = picture.items.find((item) => item.id === 'band/plate');
      expect(plate?.rect.y).toBeGreaterThan(540);
      expect((plate?.rect.y ?? 0) + (plate?.rect.height ?? 0)).toBeLessThanOrEqual(1026);
    }
  });

  it.each([
    ['upright', { size: { width: 1080, height: 1920 } }],
    ['in a deep room', { place: { roomDepth: 40, pictureHeight: 4 } }],
  ])('stays inside the margin %s', (_, settings) => {
    const picture = drawn(told(vote(french), message(longest)), 0, settings);
    const { rect } = picture.items.find((item) => item.id === 'band/plate') ?? { rect: { x: 0, y: 0, width: 0, height: 0 } };
    expect(rect.height).toBeGreaterThan(0);
    expect(rect.height).toBeLessThan(picture.stage.height / 2);
    expect(rect.x).toBeGreaterThanOrEqual(picture.stage.width * 0.05);
    expect(rect.y + rect.height).toBeLessThanOrEqual(picture.stage.height * 0.95);
  });

  it('goes by itself after two minutes, and asks to be drawn again then', () => {
    const records = told(vote(french), message('Bientôt midi'));
    expect(band(drawn(records, 114_000))).toBe('Bientôt midi');
    expect(band(drawn(records, 115_000))).toBeUndefined();
    const still = told(vote(french, { more: { status: 'closed' } }), message('Bientôt midi'));
    expect(drawn(still).nextChangeAt).toBeLessThanOrEqual(115_000);
  });

  it('is the latest one, never one table’s own, and never on a blanked screen', () => {
    const records = told(vote(french), message('Old', { id: 'm0', at: clock - 60_000 }), message('New'), message('Table 4', { id: 'm2', table: 4, at: clock }));
    expect(band(drawn(records))).toBe('New');
    expect(drawn(told(blank(french), message('New'))).items).toEqual([]);
  });
});

describe('a screen warns that time runs out', () => {
  const ending = (seconds: number, content = english): Records => vote(content, { more: { seconds: 480, endsAt: clock + seconds * 1000 } });

  it('for eight seconds at 2:00, at 1:00 and at the end, and then lets the clock speak', () => {
    const shown = Array.from({ length: 140 }, (_, second) => plain(band(drawn(ending(130), second * 1000))));
    const changes = shown.flatMap((text, second) => (text === shown[second - 1] ? [] : [[130 - second, text]]));
    expect(changes).toEqual([[120, '2 minutes left'], [112, undefined], [60, 'One minute left'], [52, undefined], [0, 'Time is up'], [-8, undefined]]);
  });

  it('tells whoever does not see it once per warning', () => {
    const said = new Set(Array.from({ length: 140 }, (_, second) => plain(drawn(ending(130), second * 1000).mirror.status)));
    expect([...said].map((status) => status?.split(' · ')[1])).toEqual([undefined, '2 minutes left', 'One minute left', 'Time is up']);
  });

  it('in French too, in a break too, and never over a phase that is no longer than that', () => {
    expect(plain(band(drawn(ending(60, french))))).toBe('Plus qu’une minute');
    expect(plain(band(drawn(interlude(french, 'break', { seconds: 600, endsAt: clock + 120_000 }))))).toBe('Plus que 2 minutes');
    expect(band(drawn(vote(english, { more: { seconds: 120, endsAt: clock + 120_000 } })))).toBeUndefined();
  });

  it('wakes for the warning where nothing else moves', () => {
    const picture = drawn(ending(121));
    expect(picture.nextChangeAt).toBeLessThanOrEqual(1_000);
  });

  it('says nothing while the round is paused', () => {
    expect(band(drawn(vote(english, { more: { status: 'paused', remainingMs: 60_000 } })))).toBeUndefined();
  });
});
