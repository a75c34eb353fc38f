import { describe, expect, it } from 'vitest';
import type { RecordOf } from '@livesession/wire';
import { english, french, type Content } from '../../skia/fixtures/content';
import { adoption, blank, clock, commitments, harvest, individualCommitments, interlude, joining, moderated, peerHelp, pulse, question, reportBack, room, stories, upcoming, vote } from '../../skia/fixtures/rooms';
import { compose, contrast, defaultSettings, nothingKept, themes, type Kept, type Picture, type Records, type TextItem } from '../src';
import { plainMeasurer } from './plainMeasurer';

const scores = [61, 54, 47, 47, 39, 39, 31, 22];
const rooms: Readonly<Record<string, (content: Content) => Records>> = {
  joining,
  upcoming,
  blank,
  'empty harvest': (content) => harvest(content, 0),
  harvest,
  'moderated harvest': (content) => moderated(content),
  'question shown big': (content) => moderated(content, 7, true),
  'harvest of one': (content) => harvest(content, 1),
  'harvest of four': (content) => harvest(content, 4),
  'one commitment': (content) => commitments(content, 1),
  'closed harvest': (content) => harvest(content, 5, { status: 'closed' }),
  turnout: vote,
  'turnout in overtime': (content) => vote(content, { more: { endsAt: clock - 30_000 } }),
  'paused turnout': (content) => vote(content, { more: { status: 'paused', remainingMs: 90_000 } }),
  'live tally': (content) => vote(content, { live: true, scores }),
  'tie at the cut': (content) => vote(content, { revealed: true, scores, tie: [4, 5], more: { status: 'closed' } }),
  finalists: (content) => vote(content, { revealed: true, scores, finalists: 5, more: { status: 'closed' } }),
  chosen: (content) => vote(content, { revealed: true, scores, keep: 1, finalists: 1, more: { status: 'closed' } }),
  commitments,
  break: (content) => interlude(content, 'break'),
  'break that is over': (content) => interlude(content, 'break', { endsAt: clock - 20_000 }),
  message: (content) => interlude(content, 'message'),
  'challenges being stated': (content) => peerHelp(content, 0, 0),
  'two minutes of ideas': (content) => peerHelp(content, 1, 148),
  'time for ideas is over': (content) => peerHelp(content, 1, 212, { endsAt: clock - 5_000 }),
  'paused help': (content) => peerHelp(content, 1, 30, { status: 'paused', remainingMs: 61_000 }),
  thanks: (content) => peerHelp(content, 2, 1),
  'help that is over': (content) => peerHelp(content, 2, 212, { status: 'closed' }),
  'no individual commitment': (content) => individualCommitments(content, 0, 0),
  'individual commitments': (content) => individualCommitments(content, 143, 61),
  'everybody committed': (content) => individualCommitments(content, 290, 290, { status: 'closed' }),
  adoption: (content) => adoption(content, 143),
  'stories told': (content) => stories(content, 0, { told: 143, phase: 0 }),
  'stories on their way': (content) => stories(content, 9),
  'all stories heard': (content) => stories(content, 287),
  'pulse of texts': (content) => pulse(content, 'text'),
  'word cloud': (content) => pulse(content, 'words'),
  'pulse on a scale': (content) => pulse(content, 'scale'),
  'return on time': (content) => pulse(content, 'roti', { status: 'closed' }),
  'presence check': (content) => pulse(content, 'presence'),
  'report of a table': (content) => reportBack(content),
  'report of a table with nothing': (content) => reportBack(content, 0),
  'whole adoption': (content) => adoption(content, 287),
};
const cases = Object.entries(rooms).flatMap(([name, records]) => [french, english].map((content) => [`${name} (${content.language})`, records(content)] as const));

function drawn(records: Records, now = 0, kept: Kept = nothingKept, settings = defaultSettings): Picture {
  return compose({ records, now, serverNow: clock + now }, kept, settings, plainMeasurer);
}

function texts(picture: Picture): readonly TextItem[] {
  return picture.items.filter((item) => item.kind === 'text');
}

describe('E3 the picture', () => {
  it.each(cases)('%s: no text under the minimum or outside the margin of 5 %', (_, records) => {
    const picture = drawn(records);
    const { width, height } = picture.stage;
    for (const text of texts(picture)) {
      expect(text.style.size).toBeGreaterThanOrEqual(28);
      expect(text.rect.x).toBeGreaterThanOrEqual(width * 0.05);
      expect(text.rect.x + text.rect.width).toBeLessThanOrEqual(width * 0.95);
      expect(text.rect.y, text.text).toBeGreaterThanOrEqual(height * 0.05);
      expect(text.rect.y + text.rect.height, text.text).toBeLessThanOrEqual(height * 0.95);
    }
  });

  it.each(cases)('%s: no two texts lie on each other', (_, records) => {
    const all = texts(drawn(records));
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) {
        // A band lies over the picture on purpose, on a plate of its own.
        if (one.id.startsWith('band/') !== other.id.startsWith('band/')) continue;
        const apart = one.rect.x + one.rect.width <= other.rect.x + 1 || other.rect.x + other.rect.width <= one.rect.x + 1 || one.rect.y + one.rect.height <= other.rect.y + 1 || other.rect.y + other.rect.height <= one.rect.y + 1;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  it.each(cases)('%s: ids are unique, and a still picture asks for nothing before the next second', (_, records) => {
    const picture = drawn(records);
    expect(new Set(picture.items.map((item) => item.id)).size).toBe(picture.items.length);
    const again = drawn(records, 1, picture.kept);
    expect(again.items).toEqual(picture.items);
    if (again.nextChangeAt !== undefined) expect(again.nextChangeAt).toBeGreaterThan(100);
  });

  it('enlarges its text where the room is deep', () => {
    for (const text of texts(drawn(vote(french), 0, nothingKept, { ...defaultSettings, place: { roomDepth: 14, pictureHeight: 2.7 } }))) expect(text.style.size).toBeGreaterThanOrEqual(28);
  });

  it('writes on the accent in a colour made for it', () => {
    const picture = drawn(vote(french, { revealed: true, scores, keep: 1, finalists: 1 }));
    const chosen = texts(picture).find((item) => item.id === 'chosen/text');
    expect(contrast(chosen?.style.colour ?? '#000000', themes.light.accent)).toBeGreaterThanOrEqual(10);
  });

  it('marks a tie with a sign and not with colour alone', () => {
    const picture = drawn(vote(french, { revealed: true, scores, tie: [4, 5], more: { status: 'closed' } }));
    expect(picture.items.filter((item) => item.id.endsWith('/tied')).length).toBe(4);
    expect(texts(picture).some((item) => item.text.startsWith('Égalité'))).toBe(true);
  });

  it('shows nothing on a blanked screen', () => {
    const picture = drawn(blank(french));
    expect(picture.items).toEqual([]);
    expect(picture.background).toBe('#000000');
  });
});

describe('A6 moderation', () => {
  it('does not draw a question that is not approved, whoever sent it', () => {
    const pending: RecordOf<'question'> = { ...question(40, 'Not approved'), status: 'pending' };
    const records = new Map([...harvest(french, 3), ['question/q40', pending]]);
    const picture = drawn(records);
    expect(JSON.stringify([picture.items, picture.mirror])).not.toContain('Not approved');
  });

  it('drops a removed card with the next picture', () => {
    const before = drawn(harvest(french, 5));
    const records = new Map(harvest(french, 5));
    records.delete('question/q2');
    const after = drawn(records, 10, before.kept);
    expect(after.items.some((item) => item.id.startsWith('wall/q2'))).toBe(false);
    expect(JSON.stringify(after.mirror)).not.toContain('nos voisins');
  });
});

describe('the harvest', () => {
  it('keeps what is pinned at the top, and says how many questions a card stands for', () => {
    const items = texts(drawn(moderated(french, 4)));
    expect(items.filter((item) => /^wall\/q\d+\/text$/.test(item.id)).map((item) => item.id)).toEqual(['wall/q2/text', 'wall/q0/text', 'wall/q1/text', 'wall/q3/text']);
    expect(items.find((item) => item.id === 'wall/q1/merged')?.text).toContain('3');
    expect(items.some((item) => item.id === 'wall/q0/merged')).toBe(false);
  });

  it('shows one question big in place of the wall, and tells no other', () => {
    const items = texts(drawn(moderated(french, 7, true)));
    expect(items.some((item) => item.id.startsWith('wall/'))).toBe(false);
    const big = items.find((item) => item.id === 'highlight/q1/text');
    expect(big?.text).toContain('garder le sourire');
    expect(big?.style.size).toBeGreaterThanOrEqual(60);
  });

  const empty = (asked: number): readonly string[] => {
    const records = new Map(harvest(french, 0));
    const round = records.get('round/r1');
    if (round?.type !== 'round' || round.detail.kind !== 'questionHarvest') throw new Error('no harvest');
    records.set('round/r1', { ...round, detail: { ...round.detail, asked } });
    return texts(drawn(records)).map((item) => item.text);
  };

  it('invites the first question, and says that the first ones are being read over once there are some', () => {
    expect(empty(0)).toContain('À vous la première question');
    expect(empty(1)).toContain('La première question est en relecture');
    expect(empty(4)).toContain('Les premières questions sont en relecture');
  });

  it('writes few cards large, and the more there are the smaller', () => {
    const pictures = [1, 4, 14].map((count) => drawn(harvest(french, count)));
    const sizes = pictures.map((picture) => (texts(picture).find((item) => item.id === 'wall/q0/text')?.style.size ?? 0) / picture.stage.height);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[0]).toBeGreaterThanOrEqual(0.055);
    expect(sizes[1]).toBeGreaterThanOrEqual(0.04);
  });

  it('gives the names of sub-themes the lines that they need where there is room', () => {
    const names = texts(drawn(harvest(french, 4))).filter((item) => item.id.startsWith('overview/') && item.id.endsWith('/name'));
    expect(names.length).toBe(4);
    for (const name of names) {
      expect(plainMeasurer.measure(name.text, name.style, name.rect.width, name.maxLines).cut, name.text).toBe(false);
    }
  });
});

describe('N4 the vote', () => {
  it('shows no score before there are rows', () => {
    const picture = drawn(vote(french, { voted: 12 }));
    expect(picture.items.some((item) => item.id.startsWith('tally/'))).toBe(false);
    expect(texts(picture).map((item) => item.text)).toContain('12');
  });

  it('shows the final numbers half a second after they came', () => {
    const before = drawn(vote(french, { live: true, voted: 280, scores }));
    const last = vote(french, { live: true, voted: 281, scores: [62, ...scores.slice(1)] });
    const moving = drawn(last, 1_000, before.kept);
    const after = drawn(last, 1_400, moving.kept);
    expect(texts(after).find((item) => item.id === 'tally/q0/number')?.text).toBe('62');
    expect(JSON.stringify(after.mirror)).toContain('281');
  });

  it('reveals finalists from the last to the first, for a screen that saw the vote', () => {
    const before = drawn(vote(french, { voted: 280 }));
    const revealed = vote(french, { revealed: true, scores, finalists: 5, more: { status: 'closed' } });
    const veiled = (picture: Picture): number => picture.items.filter((item) => item.id.startsWith('finalist/') && item.id.endsWith('/veil')).length;
    const first = drawn(revealed, 1_000, before.kept);
    expect(veiled(first)).toBe(5);
    const middle = drawn(revealed, 3_000, first.kept);
    expect(veiled(middle)).toBeGreaterThan(0);
    expect(middle.items.some((item) => item.id === 'finalist/q0/veil')).toBe(true);
    expect(veiled(drawn(revealed, 9_000, middle.kept))).toBe(0);
    expect(veiled(drawn(revealed, 9_000))).toBe(0);
  });

  it('shows the reveal at once to people who want no motion', () => {
    const reduced = { ...defaultSettings, reducedMotion: true };
    const before = drawn(vote(french), 0, nothingKept, reduced);
    const after = drawn(vote(french, { revealed: true, scores, finalists: 5 }), 10, before.kept, reduced);
    expect(after.items.some((item) => item.id.endsWith('/veil'))).toBe(false);
  });
});

describe('the mirror', () => {
  it.each(cases.filter(([name]) => !name.startsWith('blank')))('%s: says what the picture shows', (_, records) => {
    const picture = drawn(records);
    const said = [picture.mirror.label, picture.mirror.status, ...picture.mirror.lines.map((line) => line.text)].join('\n');
    const shown = texts(picture).filter((text) => /^(wall|board)\/[^/]+\/text|^tally\/q\d+\/text|^finalist\/[^/]+\/text|^lineage\/q|^chosen\/text|^soon\/title/.test(text.id));
    for (const text of shown) expect(said).toContain(text.text);
    const written = texts(picture).map((text) => text.text);
    for (const line of picture.mirror.lines.filter((each) => each.own)) expect(written.some((text) => text.length > 3 && line.text.includes(text)), line.text).toBe(true);
  });

  it('announces phases and results, never a tick or a vote', () => {
    const one = drawn(vote(french, { voted: 12 }));
    const two = drawn(vote(french, { voted: 13 }), 1_500, one.kept);
    expect(two.mirror.status).toBe(one.mirror.status);
    const closed = drawn(vote(french, { voted: 13, more: { status: 'closed' } }));
    expect(closed.mirror.status).not.toBe(one.mirror.status);
    const revealed = drawn(vote(french, { revealed: true, scores, keep: 1, finalists: 1 }));
    expect(revealed.mirror.status).toContain('Qui dit bonjour');
  });
});

describe('time', () => {
  it('asks for the next second of a countdown, and for nothing else', () => {
    const picture = drawn(vote(french, { more: { endsAt: clock + 90_400 } }));
    expect(picture.nextChangeAt).toBeCloseTo(400, -1);
  });

  it('says how old the picture is when the server is away', () => {
    const records = room(french);
    const moment = { records, now: 200_000, serverNow: clock };
    expect(texts(compose({ ...moment, awaySince: 199_000 }, nothingKept, defaultSettings, plainMeasurer)).some((item) => item.id === 'away/text')).toBe(false);
    const away = compose({ ...moment, awaySince: 10_000 }, nothingKept, defaultSettings, plainMeasurer);
    expect(texts(away).find((item) => item.id === 'away/text')?.text).toContain('3 min');
    expect(away.nextChangeAt).toBe(250_000);
  });
});

