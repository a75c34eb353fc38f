import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '../src/screen.css';
import { signal } from '@preact/signals';
import { RecordStore } from '@livesession/link';
import type { Records } from '@livesession/scene';
import { mountApp } from '@livesession/ui';
import { english, french } from '../../../packages/skia/fixtures/content';
import { blank, clock, commitments, harvest, individualCommitments, joining, peerHelp, upcoming, vote } from '../../../packages/skia/fixtures/rooms';
import { Stage } from '../src/Stage';

// The stage fed from fixtures: `?room=tally&language=en`, and `&move` to let the votes come in.
const asked = new URLSearchParams(location.search);
const content = asked.get('language') === 'en' ? english : french;
const records = new RecordStore();
const rooms: Readonly<Record<string, (step: number) => Records>> = {
  joining: () => joining(content),
  upcoming: () => upcoming(content),
  harvest: (step) => harvest(content, Math.min(content.questions.length, 3 + step)),
  turnout: (step) => vote(content, { voted: Math.min(287, step * 5) }),
  tally: (step) => vote(content, { live: true, voted: Math.min(287, step * 5), scores: content.questions.map((_, at) => ((at * 7) % 5) + Math.floor(step * (1 + ((at * 13) % 7) / 4))) }),
  finalists: () => vote(content, { revealed: true, scores: [61, 54, 47, 47, 39, 31], finalists: 5, more: { status: 'closed' } }),
  chosen: () => vote(content, { revealed: true, keep: 1, scores: [92, 61, 54, 40, 33], finalists: 1, more: { status: 'closed' } }),
  commitments: (step) => commitments(content, Math.min(content.commitments.length, 1 + step)),
  helpState: () => peerHelp(content, 0, 0),
  help: (step) => peerHelp(content, 1, 148 + step),
  helpThank: () => peerHelp(content, 2, 212),
  individual: (step) => individualCommitments(content, Math.min(287, 143 + step), Math.min(200, 61 + step)),
  blank: () => blank(content),
};

const room = rooms[asked.get('room') ?? 'joining'];
let step = 0;
const show = (): void => {
  if (room) records.apply({ epoch: 'e', seq: step, reset: true, set: Object.fromEntries(room(step)), gone: [] });
  step++;
};
show();
if (asked.has('move')) setInterval(show, 250);

const opened = Date.now();
const feed = { records, seq: signal(0), serverNow: () => clock + Date.now() - opened, lostSince: signal<number | undefined>(undefined), follow: () => () => undefined, call: () => Promise.resolve(undefined) };
mountApp(<Stage feed={feed} />, () => 'Screen');
