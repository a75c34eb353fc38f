import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Records, ThemeName } from '@livesession/scene';
import { english, french, type Content } from '../fixtures/content';
import { adoption, blank, clock, commitments, harvest, individualCommitments, interlude, joining, moderated, moving, peerHelp, pulse, reportBack, stories, upcoming, vote } from '../fixtures/rooms';
import { Studio } from '../src/node';
import { contentOf } from './file';

const falling = [61, 54, 47, 47, 39, 39, 31, 22, 18, 11, 9, 4, 2, 0];

const rooms: Readonly<Record<string, (content: Content) => Records>> = {
  joining,
  upcoming,
  moving: (content) => moving(content),
  'moving-few': (content) => moving(content, 4),
  'moving-many': (content) => moving(content, 100),
  'moving-done': (content) => moving(content, 32, () => 10),
  'harvest-empty': (content) => harvest(content, 0),
  'harvest-one': (content) => harvest(content, 1),
  'harvest-three': (content) => harvest(content, 3),
  'harvest-few': (content) => harvest(content, 7),
  'harvest-all': (content) => harvest(content, undefined, { endsAt: clock + 41_000 }),
  'harvest-closed': (content) => harvest(content, undefined, { status: 'closed' }),
  'harvest-moderated': (content) => moderated(content),
  'harvest-moderated-all': (content) => moderated(content, content.questions.length),
  'harvest-highlight': (content) => moderated(content, 7, true),
  turnout: (content) => vote(content, { more: { endsAt: clock - 34_000 } }),
  'turnout-paused': (content) => vote(content, { more: { status: 'paused', remainingMs: 95_000 } }),
  'turnout-closed': (content) => vote(content, { voted: 281, more: { status: 'closed' } }),
  'tally-live': (content) => vote(content, { live: true, scores: falling }),
  'tally-tie': (content) => vote(content, { revealed: true, scores: falling, tie: [4, 5], more: { status: 'closed' } }),
  'tally-rate': (content) => vote(content, { revealed: true, rule: { kind: 'rate', most: 5 }, scores: [38, 35, 31, 24, 20, 12], more: { status: 'closed' } }),
  'tally-rank': (content) => vote(content, { revealed: true, rule: { kind: 'rank', most: 3 }, scores: falling, more: { status: 'closed' } }),
  'tally-agree': (content) => vote(content, { revealed: true, rule: { kind: 'agree' }, scores: [210, 160, 90, 44], more: { status: 'closed' } }),
  finalists: (content) => vote(content, { revealed: true, scores: falling, finalists: 5, voted: 283, more: { status: 'closed' } }),
  chosen: (content) => vote(content, { revealed: true, keep: 1, scores: [92, 61, 54, 40, 33], finalists: 1, voted: 280, more: { status: 'closed' } }),
  'commitments-empty': (content) => commitments(content, 0),
  'commitments-one': (content) => commitments(content, 1),
  'commitments-few': (content) => commitments(content, 3),
  'commitments-all': (content) => commitments(content),
  break: (content) => interlude(content, 'break'),
  'break-over': (content) => interlude(content, 'break', { endsAt: clock - 20_000 }),
  'break-paused': (content) => interlude(content, 'break', { status: 'paused', remainingMs: 95_000 }),
  message: (content) => interlude(content, 'message'),
  'peer-help-state': (content) => peerHelp(content, 0, 0),
  'peer-help': (content) => peerHelp(content, 1, 148),
  'peer-help-thanks': (content) => peerHelp(content, 2, 212),
  'individual-commitments': (content) => individualCommitments(content, 143, 61),
  adoption: (content) => adoption(content, 143),
  'adoption-all': (content) => adoption(content, 287),
  'stories-told': (content) => stories(content, 0, { told: 143, phase: 0 }),
  'stories-begin': (content) => stories(content, 0),
  'stories-few': (content) => stories(content, 5),
  'stories-all': (content) => stories(content, 212),
  'stories-small': (content) => stories(content, 7, { told: 12, more: { status: 'closed' } }),
  'pulse-text': (content) => pulse(content, 'text'),
  'pulse-words': (content) => pulse(content, 'words'),
  'pulse-scale': (content) => pulse(content, 'scale'),
  'pulse-roti': (content) => pulse(content, 'roti', { status: 'closed' }),
  'pulse-presence': (content) => pulse(content, 'presence'),
  report: (content) => reportBack(content),
  'report-empty': (content) => reportBack(content, 0),
  away: (content) => harvest(content, 9),
  blank,
};

/** Every scene in both languages, light and dark, as PNG: `npm run gallery -w packages/skia -- --fr day.json --only harvest`. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' }, fr: { type: 'string' }, en: { type: 'string' }, only: { type: 'string' }, size: { type: 'string', default: '1920x1080' } } });
  const out = values.out ?? join(tmpdir(), 'screens');
  await mkdir(out, { recursive: true });
  const contents = [values.fr ? contentOf(await readFile(values.fr, 'utf8'), 'fr') : french, values.en ? contentOf(await readFile(values.en, 'utf8'), 'en') : english];
  const [width = 1920, height = 1080] = (values.size ?? '').split('x').map(Number);
  using studio = await Studio.open();
  for (const [name, records] of Object.entries(rooms).filter(([name]) => name.includes(values.only ?? ''))) {
    for (const content of contents) {
      for (const theme of ['light', 'dark'] as const satisfies readonly ThemeName[]) {
        const moment = { records: records(content), now: 200_000, serverNow: clock, awaySince: name === 'away' ? 0 : undefined };
        await writeFile(join(out, `${name}.${content.language}.${theme}.png`), studio.png(await studio.composed(moment, { theme }), width, height));
      }
    }
  }
  console.log(out);
}
