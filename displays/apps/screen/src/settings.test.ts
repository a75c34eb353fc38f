import { describe, expect, it } from 'vitest';
import type { LiveRecord, ScreenSetup } from '@livesession/wire';
import { settingsEndIn, settingsOf, type Machine } from './settings';

const machine: Machine = { size: { width: 1080, height: 1920 }, dark: true, reducedMotion: false };
const usual: ScreenSetup = { number: 2, shows: 'agenda', theme: 'auto', wallOrder: 'arrival' };
const records = (setup: Partial<ScreenSetup> = {}, blank = false): ReadonlyMap<string, LiveRecord> =>
  new Map<string, LiveRecord>([
    ['screen', { type: 'screen', id: 's1', name: 'Stage', blank, setup: { ...usual, ...setup } }],
    ['session', { type: 'session', title: 'Day', language: 'fr', tables: 2, look: { font: 'serif', accent: '#123456', logo: { name: 'a.png', width: 600, height: 200 } } }],
  ]);
const settings = (setup: Partial<ScreenSetup> = {}, blank = false, search = '') => settingsOf(records(setup, blank), 1_000, search, machine);

describe('a screen draws', () => {
  it('what the console gave it', () => {
    expect(settings({ shows: 'seatMap' }).show).toEqual({ kind: 'seatMap' });
    expect(settings({ shows: 'table', table: 14 }).show).toEqual({ kind: 'table', table: 14 });
    expect(settings({ wallOrder: 'support' }).wallOrder).toBe('support');
  });

  it('nothing while it is blanked, whatever it would show', () => {
    expect(settings({ shows: 'clock' }, true).show).toEqual({ kind: 'blank' });
  });

  it('the agenda before the server has said anything', () => {
    expect(settingsOf(new Map(), 0, '', machine)).toMatchObject({ show: { kind: 'agenda' }, theme: 'dark', identify: undefined });
  });

  it('as bright as the console says, the machine prefers, or the address asks, the last the most', () => {
    expect([settings().theme, settings({ theme: 'light' }).theme, settings({ theme: 'light' }, false, '?theme=dark').theme]).toEqual(['dark', 'light', 'dark']);
  });

  it('E3 for its room once both measures are known', () => {
    expect(settings({ roomDepth: 24 }).place).toBeUndefined();
    expect(settings({ roomDepth: 24, pictureHeight: 2.7 }).place).toEqual({ roomDepth: 24, pictureHeight: 2.7 });
    expect(settings({ roomDepth: 24, pictureHeight: 2.7 }, false, '?depth=18&height=3').place).toEqual({ roomDepth: 18, pictureHeight: 3 });
  });

  it('in the shape of its window', () => {
    expect(settings().size).toEqual({ width: 1080, height: 1920 });
  });

  it('in the event’s look, with the logo of its own server', () => {
    expect(settings().look).toEqual({ font: 'serif', accent: '#123456', highlight: undefined, logo: { source: '/look/a.png', width: 600, height: 200 } });
  });

  it('who it is, for as long as it was asked, and then what it showed before', () => {
    expect(settings({ identifiedUntil: 5_000 }).identify).toEqual({ name: 'Stage', number: 2 });
    expect(settingsEndIn(records({ identifiedUntil: 5_000 }), 1_000)).toBe(4_000);
    expect(settings({ identifiedUntil: 1_000 }).identify).toBeUndefined();
    expect(settingsEndIn(records({ identifiedUntil: 1_000 }), 1_000)).toBeUndefined();
  });
});
