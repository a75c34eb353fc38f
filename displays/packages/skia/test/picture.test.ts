import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@livesession/scene';
import { french } from '../fixtures/content';
import { clock, commitments } from '../fixtures/rooms';
import { orderOf } from '../picture/options';
import { main } from '../picture/picture';
import { withStudio } from './studio';

describe('a picture for the report', () => {
  const studio = withStudio();

  it('is a PNG with the same pixels as a screen without a GPU', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'picture-'));
    const [records, out, look] = [join(folder, 'records.json'), join(folder, 'picture.png'), join(folder, 'look.json')];
    await writeFile(records, JSON.stringify(Object.fromEntries(commitments(french))));
    await writeFile(look, JSON.stringify({ accent: '#7a1f3d', font: 'serif' }));
    await main(['--records', records, '--out', out, '--show', 'commitments', '--size', '540x960', '--theme', 'dark', '--look', look, '--at', String(clock)]);
    const settings = { ...defaultSettings, reducedMotion: true, theme: 'dark', show: { kind: 'commitments' }, size: { width: 540, height: 960 }, look: { accent: '#7a1f3d', font: 'serif' } } as const;
    const expected = studio().png(await studio().composed({ records: commitments(french), now: 0, serverNow: clock }, settings), 540, 960);
    expect(Buffer.compare(await readFile(out), Buffer.from(expected))).toBe(0);
  });

  it('refuses an order with every fault at once', () => {
    const order = orderOf(['--show', 'everything', '--size', '20', '--theme', 'blue', '--place', '0x3', '--at', 'noon']);
    expect('faults' in order && order.faults.map((fault) => fault.split(/[ :]/)[0])).toEqual(['--records', '--out', '--show', '--size', '--place', '--theme', '--at']);
  });

  it('takes nothing for a record that is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'picture-'));
    await writeFile(join(folder, 'records.json'), JSON.stringify({ session: { type: 'session', title: 3 } }));
    await expect(main(['--records', join(folder, 'records.json'), '--out', join(folder, 'x.png')])).rejects.toThrow('title');
  });
});
