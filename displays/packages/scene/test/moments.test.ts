import { describe, expect, it } from 'vitest';
import type { LiveRecord, RecordOf } from '@livesession/wire';
import { french } from '../../skia/fixtures/content';
import { adoption, answered, clock, commitments, exploration, funnel, harvest, individualCommitments, interlude, moving, room, stories, tableLists, vote, worldCafe } from '../../skia/fixtures/rooms';
import { compose, defaultSettings, nothingKept, type Item, type Kept, type Picture, type Records, type SceneSettings } from '../src';
import { textsOf } from './everyScene';
import { plainMeasurer } from './plainMeasurer';

const still: SceneSettings = { ...defaultSettings, reducedMotion: true };

function drawn(records: Records, now: number, kept: Kept = nothingKept, settings: SceneSettings = defaultSettings): Picture {
  return compose({ records, now, serverNow: clock }, kept, settings, plainMeasurer);
}

function named(picture: Picture, pattern: RegExp): readonly Item[] {
  return picture.items.filter((item) => pattern.test(item.id));
}

/** The third question becomes part of the first. */
function merged(records: Records): Records {
  const next = new Map<string, LiveRecord>(records);
  const first = next.get('question/q0');
  if (first?.type !== 'question') throw new Error('no question');
  next.delete('question/q2');
  return next.set('question/q0', { ...first, merged: 1, gathers: ['q2'] });
}

describe('cards that are merged', () => {
  const before = drawn(harvest(french, 5), 0);

  it('A6 go into the one that they became as empty outlines, without a word of what was on them', () => {
    const going = drawn(merged(harvest(french, 5)), 1_000, before.kept);
    const [outline] = named(going, /^wall\/leaving\//);
    expect(outline).toMatchObject({ kind: 'box', id: 'wall/leaving/q2' });
    expect(outline?.rect).toEqual(before.items.find((item) => item.id === 'wall/q2')?.rect);
    expect(textsOf(going).some((text) => text.text.includes('nos voisins'))).toBe(false);
    const target = going.items.find((item) => item.id === 'wall/q0')?.rect;
    const near = named(drawn(merged(harvest(french, 5)), 1_600, going.kept), /^wall\/leaving\//)[0]?.rect;
    expect(near).toBeDefined();
    expect(Math.abs((near?.x ?? 0) - (target?.x ?? 0))).toBeLessThan((target?.width ?? 0) / 2);
    expect(named(drawn(merged(harvest(french, 5)), 1_700, going.kept), /^wall\/leaving\//)).toEqual([]);
  });

  it('go each into its own when several merge at a time', () => {
    const records = new Map<string, LiveRecord>(harvest(french, 8));
    for (const [into, gathers] of [['q0', ['q5', 'q6']], ['q1', ['q3']]] as const) {
      const card = records.get(`question/${into}`);
      if (card?.type !== 'question') throw new Error('no question');
      records.set(`question/${into}`, { ...card, merged: gathers.length, gathers: [...gathers] });
      for (const gone of gathers) records.delete(`question/${gone}`);
    }
    const going = drawn(records, 1_000, drawn(harvest(french, 8), 0).kept);
    expect(named(going, /^wall\/leaving\//).map((box) => box.id)).toEqual(['wall/leaving/q3', 'wall/leaving/q5', 'wall/leaving/q6']);
    let { kept } = going;
    for (const now of [1_300, 1_600]) kept = drawn(records, now, kept).kept;
    const late = drawn(records, 1_690, kept);
    const middle = (id: string): number => {
      const rect = late.items.find((item) => item.id === id)?.rect;
      return rect ? rect.x + rect.width / 2 + (rect.y + rect.height / 2) * 10_000 : NaN;
    };
    expect(Math.abs(middle('wall/leaving/q3') - middle('wall/q1'))).toBeLessThan(Math.abs(middle('wall/leaving/q3') - middle('wall/q0')));
    for (const id of ['q5', 'q6']) expect(Math.abs(middle(`wall/leaving/${id}`) - middle('wall/q0')), id).toBeLessThan(Math.abs(middle(`wall/leaving/${id}`) - middle('wall/q1')));
  });

  it('let the others go to their new places, and none jump', () => {
    const records = merged(harvest(french, 14));
    const placeIn = (picture: Picture): string => JSON.stringify(picture.items.find((item) => item.id === 'wall/q3')?.rect);
    let picture = drawn(harvest(french, 14), 0);
    const places = new Set<string>();
    for (let now = 1_000; now < 1_600; now += 16) {
      picture = drawn(records, now, picture.kept);
      places.add(placeIn(picture));
    }
    expect(places.size).toBeGreaterThan(5);
    expect(placeIn(picture)).toBe(placeIn(drawn(records, 0)));
  });

  it('are gone at once for people who want no motion', () => {
    const quiet = drawn(harvest(french, 5), 0, nothingKept, still);
    expect(named(drawn(merged(harvest(french, 5)), 1_000, quiet.kept, still), /^wall\/leaving\//)).toEqual([]);
  });

  it('are told from cards that were taken down', () => {
    const records = new Map(harvest(french, 5));
    records.delete('question/q2');
    expect(named(drawn(records, 1_000, before.kept), /^wall\/leaving\//)).toEqual([]);
  });
});

describe('a card that is new', () => {
  const before = drawn(harvest(french, 4), 0);
  const cardIn = (picture: Picture) => picture.items.find((item) => item.id === 'wall/q4');
  const lineOf = (picture: Picture): string | undefined => {
    const card = cardIn(picture);
    return card?.kind === 'box' ? card.line?.colour : undefined;
  };

  it('slides up into its place out of the paper, and is framed for four seconds', () => {
    const coming = drawn(harvest(french, 5), 1_000, before.kept);
    const there = drawn(harvest(french, 5), 1_600, coming.kept);
    expect(cardIn(coming)?.rect.y).toBeGreaterThan(cardIn(there)?.rect.y ?? Infinity);
    expect(named(coming, /^wall\/q4\/veil$/)).toHaveLength(1);
    expect(named(there, /^wall\/q4\/veil$/)).toEqual([]);
    const late = drawn(harvest(french, 5), 5_100, there.kept);
    expect(lineOf(there)).not.toBe(lineOf(late));
    expect(lineOf(late)).toBe(lineOf(drawn(harvest(french, 5), 0)));
  });

  it('is written large on a wall of few short ones, in one column or in two', () => {
    for (const status of ['open', 'closed'] as const) {
      const titles = textsOf(drawn(stories(french, 8, { told: 12, more: { status } }), 0)).filter((text) => /^stories\/s\d\/text$/.test(text.id));
      expect(titles).toHaveLength(8);
      expect(titles[0]?.style.size).toBeGreaterThanOrEqual(33);
    }
  });

  it('moves no other card of a wall that has room for it', () => {
    const places = (picture: Picture) => named(picture, /^wall\/q[0-7]$/).map((item) => [item.id, item.rect]);
    const nine = drawn(harvest(french, 9), 0);
    const ten = drawn(harvest(french, 10), 9_000, nine.kept);
    expect(textsOf(ten).find((text) => text.id === 'wall/q0/text')?.style.size).toBe(textsOf(nine).find((text) => text.id === 'wall/q0/text')?.style.size);
    expect(places(ten)).toEqual(places(nine));
  });
});

describe('a harvest by table lists', () => {
  const said = (records: Records): readonly string[] => textsOf(drawn(records, 0)).map((text) => text.text);

  it('asks nobody for a question of their own, once the tables make their lists', () => {
    expect(said(tableLists(french, 'individual'))).toContain('Chacun écrit pour sa table');
    const nobodyWrote = new Map([...tableLists(french, 'list')].filter(([key]) => !key.startsWith('tableList/')));
    for (const records of [tableLists(french, 'list'), nobodyWrote]) {
      expect(said(records)).toContain('Chaque table fait sa liste');
      expect(said(records)).not.toContain('À vous la première question');
    }
  });

  it('says how many lists have come', () => {
    expect(said(tableLists(french, 'list')).join(' ')).toContain('aucune liste sur 32');
    expect(said(tableLists(french, 'list', 6)).join(' ')).toContain('16 listes sur 32');
  });
});

describe('a vote on options that were typed', () => {
  const typed = (records: Records): Records => new Map([...records].map(([key, record]) => [key, record.type === 'round' && record.detail.kind === 'choice' ? { ...record, detail: { ...record.detail, typed: true } } : record]));
  const said = (records: Records): string => textsOf(drawn(records, 60_000)).map((text) => text.text).join(' | ');
  const chosen = funnel(french, [50, 40, 30, 20, 10]);

  it.each([
    [vote(french, { keep: 1 }), 'Choisissez une question', 'Choisissez une option'],
    [vote(french), 'Choisissez jusqu’à 3 questions', 'Choisissez jusqu’à 3 options'],
    [vote(french, { rule: { kind: 'points', points: 10, cap: 4 } }), '4 au plus par question', '4 au plus par option'],
    [chosen, 'Notre question', 'Notre choix'],
    [chosen, '1 question', '1 option'],
  ])('is called by what it is', (records, asked, option) => {
    expect(said(records)).toContain(asked);
    expect(said(typed(records))).toContain(option);
    expect(said(typed(records))).not.toContain(asked);
  });

  it('does not count the questions of other votes as its own', () => {
    const others = new Map([...typed(chosen), ...[...chosen].filter(([key]) => key === 'round/r0')]);
    expect(said(typed(chosen))).toContain('150 options');
    expect(said(others)).not.toContain('150');
  });
});

describe('what the director says', () => {
  const said = 'Oui, dès le mois prochain.';
  const before = drawn(commitments(french, 3), 0);

  it('takes the place of the board for twelve seconds, for a screen that was there', () => {
    const shown = drawn(answered(french, 3, { answer: said }), 1_000, before.kept);
    expect(textsOf(shown).map((text) => text.text)).toContain(said);
    expect(shown.mirror.lines.map((line) => line.text)).toContain(said);
    expect(named(shown, /^board\//)).toEqual([]);
    const later = drawn(answered(french, 3, { answer: said }), 12_900, shown.kept);
    expect(textsOf(later).map((text) => text.text)).toContain(said);
    const over = drawn(answered(french, 3, { answer: said }), 13_100, later.kept);
    expect(named(over, /^answer\//)).toEqual([]);
    expect(named(over, /^board\/c0/).length).toBeGreaterThan(0);
  });

  it('stays on its card for a screen that comes later', () => {
    const late = drawn(answered(french, 3, { answer: said }), 1_000);
    expect(named(late, /^answer\//)).toEqual([]);
    expect(textsOf(late).some((text) => text.text === 'Réponse du directeur général')).toBe(true);
  });
});

describe('the room that fills', () => {
  it('lets each new dot come over from the ambition to its place', () => {
    const before = drawn(adoption(french, 10), 0);
    const counting = drawn(adoption(french, 11), 1_000, before.kept);
    const growing = drawn(adoption(french, 11), 1_330, counting.kept);
    const later = drawn(adoption(french, 11), 1_500, growing.kept);
    const [on] = named(later, /^room\/dot\/10\/new$/);
    const place = later.items.find((item) => item.id === 'room/dot/10')?.rect;
    expect(on?.rect.x).toBeLessThan(place?.x ?? 0);
    expect(named(drawn(adoption(french, 11), 2_300, later.kept), /\/new$/)).toEqual([]);
  });

  it('shows a table whose people are all there as full, by its seats and not by colour alone', () => {
    const seats = named(drawn(moving(french, 32, () => 10), 0), /^map\/7\/seat\//);
    expect(seats).toHaveLength(10);
  });
});

describe('finalists that do not all have room', () => {
  it('take turns until each was seen', () => {
    const settings: SceneSettings = { ...defaultSettings, place: { roomDepth: 20, pictureHeight: 3 } };
    const records = vote(french, { revealed: true, scores: [61, 54, 47, 40, 39, 31], finalists: 5, more: { status: 'closed' } });
    let kept: Kept = nothingKept;
    const seen = new Set<string>();
    for (let now = 0; now < 60_000; now += 1_000) {
      const picture = drawn(records, now, kept, settings);
      kept = picture.kept;
      for (const text of textsOf(picture)) if (/^finalist\/[^/]+\/text$/.test(text.id)) seen.add(text.id);
    }
    expect(seen.size).toBe(5);
  });
});

describe('the order of a wall', () => {
  const question = (id: string, more: Partial<RecordOf<'question'>>): readonly [string, RecordOf<'question'>] => [
    `question/${id}`, { type: 'question', id, roundId: 'r1', number: Number(id.slice(1)), text: id, at: clock + Number(id.slice(1)), ...more },
  ];
  const records: Records = new Map([...harvest(french, 0), question('q1', { subtheme: 1 }), question('q2', { merged: 4 }), question('q3', { subtheme: 0, merged: 1 }), question('q4', { pinned: true })]);

  it.each([
    ['arrival', ['q4', 'q1', 'q2', 'q3']],
    ['newest', ['q4', 'q3', 'q2', 'q1']],
    ['support', ['q4', 'q2', 'q3', 'q1']],
    ['subtheme', ['q4', 'q3', 'q1', 'q2']],
  ] as const)('%s: what is pinned stays first', (wallOrder, order) => {
    const cards = named(drawn(records, 0, nothingKept, { ...defaultSettings, wallOrder }), /^wall\/q\d$/);
    expect(cards.map((card) => card.id.slice('wall/'.length))).toEqual(order);
  });
});

describe('findings by finalist', () => {
  const finalists = french.questions.slice(0, 5).map(({ text }) => text.replaceAll(/[\u00a0\u202f]/gu, ' '));

  it('stand under their finalist in full, one after the other, until each was seen', () => {
    const records = exploration(french, 12);
    let kept: Kept = nothingKept;
    const seen = new Map<string, Set<string>>();
    for (let now = 0; now < 120_000; now += 1_000) {
      const picture = drawn(records, now, kept, still);
      kept = picture.kept;
      const heading = textsOf(picture).find((text) => text.id === 'explored/text')?.text.replaceAll(/[\u00a0\u202f]/gu, ' ') ?? '';
      for (const { id } of named(picture, /^findings\/t\d+$/)) seen.set(heading, (seen.get(heading) ?? new Set()).add(id));
    }
    expect([...seen.keys()]).toEqual(finalists);
    expect([...(seen.get(finalists[1] ?? '') ?? [])].sort()).toEqual(['findings/t12', 'findings/t2', 'findings/t7']);
    expect([...seen.values()].reduce((sum, ids) => sum + ids.size, 0)).toBe(12);
  });

  it('are counted for every finalist, with those on the screen now filled', () => {
    const picture = drawn(exploration(french, 12), 0);
    expect(textsOf(picture).filter((text) => /^subject\/.\/count$/.test(text.id)).map((text) => text.text)).toEqual(['3', '3', '2', '2', '2']);
    const fills = named(picture, /^subject\/.\/t\d+$/).map((item) => (item.kind === 'box' ? item.fill : ''));
    expect(fills.filter((fill) => fill === fills[0])).toHaveLength(3);
  });
});

describe('a number', () => {
  const said = (records: Records): readonly string[] => textsOf(drawn(records, 60_000)).map((text) => text.text);
  const closed = { revealed: true, more: { status: 'closed' } } as const;

  it('of a mean has its decimal, and its scale stands above it', () => {
    const rated = said(vote(french, { ...closed, rule: { kind: 'rate', most: 5 }, scores: [35, 20] }));
    expect(rated).toEqual(expect.arrayContaining(['4,5', '3,0', 'Moyenne sur 5']));
  });

  it('of those who agree says that abstentions do not count', () => {
    expect(said(vote(french, { ...closed, rule: { kind: 'agree' }, scores: [140, 60] })).join('|')).toContain('sans les abstentions');
  });

  it('of a ranking is called points, and nobody’s first place is not counted', () => {
    const ranked = said(vote(french, { ...closed, rule: { kind: 'rank', most: 3 }, scores: [30, 2] }));
    expect(ranked).toContain('Points');
    expect(ranked.filter((text) => text.includes('première'))).toEqual(['10 premières places']);
  });

  it('of a table is never bare', () => {
    const notes = textsOf(drawn(worldCafe(french, 3, { status: 'closed' }), 0)).flatMap(({ id, text, style }) => (/^notes\/n\d+\/(text|word)$/.test(id) ? [style.lead?.text ?? text] : []));
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.every((text) => text.startsWith('Table'))).toBe(true);
  });
});

describe('a dot', () => {
  const filled = (records: Records, pattern: RegExp): number => named(drawn(records, 0), pattern).filter((item) => item.kind === 'box' && item.fill === item.line?.colour).length;

  it('stands for a story that was noted, while stories are noted, and for one that has travelled after that', () => {
    const noted = stories(french, 0, { told: 143, phase: 0 });
    expect(named(drawn(noted, 0), /^journey\/\d+$/)).toHaveLength(287);
    expect(filled(noted, /^journey\/\d+$/)).toBe(143);
    expect(filled(stories(french, 9, { told: 200 }), /^journey\/\d+$/)).toBe(9);
  });

  it('is explained, whatever it looks like', () => {
    const picture = drawn(individualCommitments(french, 143, 61), 0);
    expect(named(picture, /^pledges\/(full|begun|empty)\/dot$/)).toHaveLength(3);
    expect(textsOf(picture).map((text) => text.text)).toEqual(expect.arrayContaining(['61 ont leur témoin', '82 sans témoin', '144 n’ont pas écrit']));
  });
});

describe('a screen that waits', () => {
  it('shows by a sign that a break stands still', () => {
    expect(named(drawn(interlude(french, 'break', { status: 'paused', remainingMs: 60_000 }), 0), /^break\/pause$/)).toHaveLength(1);
    expect(named(drawn(interlude(french, 'break'), 0), /^break\/pause$/)).toEqual([]);
  });

  it('leaves no way in unsaid, with the room’s Wi-Fi and with a logo', () => {
    const logo = { source: 'data:image/png;base64,', width: 240, height: 80 };
    const wifi = room(french, {}, { wifi: { network: 'Salle des congrès', password: 'bienvenue-2027' } });
    for (const look of [{}, { logo }]) {
      const texts = textsOf(drawn(wifi, 0, nothingKept, { ...defaultSettings, look })).map((text) => text.text);
      expect(texts).toEqual(expect.arrayContaining(['Ou tapez cette adresse et ce code', 'K7MP4Q']));
    }
  });
});
