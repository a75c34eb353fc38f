import type { Records } from '@livesession/scene';
import type { LiveRecord } from '@livesession/wire';
import type { Content } from '../../../packages/skia/fixtures/content';
import { crowded } from '../../../packages/skia/fixtures/crowd';
import * as rooms from '../../../packages/skia/fixtures/rooms';

/** What the room does for a while: the records after so many updates, `part` of the way through. */
type Act = (content: Content, update: number, part: number) => Records;

const scores = (content: Content, part: number): number[] =>
  Array.from({ length: 24 }, (_, at) => Math.round((rooms.some(content, 0.3) * part * (1 + ((at * 13) % 7) / 4)) / (1 + at * 0.2)));

const acts: readonly Act[] = [
  (content, update) => rooms.moving(content, undefined, (table) => Math.floor((update * ((table * 5) % 7)) / 20)),
  (content, _, part) => rooms.stories(content, rooms.some(content, part)),
  (content, _, part) => rooms.harvest(content, Math.ceil(content.questions.length * part)),
  (content, _, part) => rooms.vote(content, { voted: rooms.some(content, part) }),
  (content, _, part) => rooms.vote(content, { live: true, voted: rooms.some(content, part), scores: scores(content, part) }),
  (content) => rooms.vote(content, { revealed: true, scores: scores(content, 1), finalists: 5, more: { status: 'closed' } }),
  (content, _, part) => rooms.exploration(content, Math.ceil(rooms.crowdOf(content).tables * part)),
  (content, update) => rooms.peerHelp(content, 1, update * 3),
  (content, _, part) => rooms.commitments(content, Math.ceil(content.commitments.length * part)),
  (content, _, part) => rooms.adoption(content, rooms.some(content, part)),
  (content) => rooms.pulse(content, 'words'),
  (content) => withShow(rooms.seated(content), 'clock'),
  (content) => rooms.interlude(content, 'break'),
];

const updatesPerAct = 60;

/** A day that never ends and never says the same twice: each time round the people write other texts. */
export function dayAt(content: Content, update: number): Records {
  const act = Math.floor(update / updatesPerAct);
  const within = update % updatesPerAct;
  const round = Math.floor(act / acts.length) + 1;
  const play = acts[act % acts.length];
  if (!play) throw new Error('The day has no acts.');
  return play(reworded(crowded(content, 320), round), within, (within + 1) / updatesPerAct);
}

function reworded(content: Content, round: number): Content {
  const other = (text: string, at: number): string => `${text} (${round}.${at + 1})`;
  return {
    ...content,
    questions: content.questions.map((question, at) => ({ ...question, text: other(question.text, at) })),
    commitments: content.commitments.map((commitment, at) => ({ ...commitment, text: other(commitment.text, at) })),
  };
}

function withShow(records: Records, shows: 'clock'): Records {
  const screen = records.get('screen');
  if (screen?.type !== 'screen') return records;
  return new Map<string, LiveRecord>([...records, ['screen', { ...screen, setup: { ...screen.setup, shows } }]]);
}
