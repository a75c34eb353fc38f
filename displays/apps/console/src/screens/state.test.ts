import { describe, expect, it } from 'vitest';
import { Malformed, type DeviceRecord, type ScreenSetup } from '@livesession/wire';
import { decodeSeen, seenScreens } from './seen';
import { metresOf, presenceOf, screensOf } from './state';

const setup: ScreenSetup = { number: 1, shows: 'agenda', theme: 'auto', wallOrder: 'arrival' };
const device = (id: string, number?: number): DeviceRecord => ({ type: 'device', id, role: number === undefined ? 'tablet' : 'screen', name: id, blank: false, ...(number !== undefined && { screen: { ...setup, number } }) });

describe('screens', () => {
  it('stand in the order of their numbers, without the other devices', () => {
    expect(screensOf([device('b', 2), device('t'), device('a', 1)]).map((each) => each.id)).toEqual(['a', 'b']);
  });

  it('are live, away since a time, or away and never seen by this server', () => {
    const numbers = { connected: 0, pairings: [], connectedDevices: ['a'], away: [{ id: 'a', since: 1 }, { id: 'b', since: 7 }] };
    expect(presenceOf('a', numbers)).toEqual({ kind: 'live' });
    expect(presenceOf('b', numbers)).toEqual({ kind: 'away', since: 7 });
    expect(presenceOf('c', numbers)).toEqual({ kind: 'away', since: undefined });
  });

  it.each([['24', 24], ['2,7', 2.7], [' 2.75 ', 2.75], ['', undefined], ['0', 'wrong'], ['201', 'wrong'], ['2m', 'wrong'], ['1e2', 'wrong']] as const)('are measured in metres: %s', (typed, metres) => {
    expect(metresOf(typed, 0.2, 200)).toBe(metres);
  });
});

describe('pictures of screens', () => {
  it('replace the one before of the same screen and leave the others', () => {
    let give: (item: unknown) => void = () => undefined;
    const seen = seenScreens((_, decode, take) => {
      give = (item) => take(decode(item));
      return () => undefined;
    });
    seen.look();
    give([{ deviceId: 'a', jpeg: 'AAAA', at: 1 }, { deviceId: 'b', jpeg: 'BBBB', at: 1 }]);
    give([{ deviceId: 'a', jpeg: 'CCCC', at: 2 }]);
    expect([...seen.byDevice.value.values()].map((each) => each.jpeg)).toEqual(['CCCC', 'BBBB']);
  });

  it('A5: that are no base64 do not come into the page', () => {
    expect(() => decodeSeen([{ deviceId: 'a', jpeg: '"><svg onload=1>', at: 1 }])).toThrow(TypeError);
    expect(() => decodeSeen('AAAA')).toThrow(Malformed);
  });
});
