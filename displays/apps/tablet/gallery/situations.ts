import { RecordStore, type Entry, type EntryState, type LinkStatus } from '@livesession/link';
import type { CommitmentRecord, LiveRecord, RoundDetail, RoundRecord } from '@livesession/wire';
import { signal } from '@preact/signals';
import type { TabletLink } from '../src/table/tablet';

interface Fixture {
  readonly round?: RoundRecord;
  readonly records?: Readonly<Record<string, LiveRecord>>;
  readonly status?: LinkStatus;
  readonly missing?: readonly number[];
}

const names = ['Anne Durand', 'Mehdi Benali', 'Sophie Lefèvre', 'Jean-Baptiste Vandenbroucke', '', 'Chloé Martin', 'Thomas Nguyen', 'Fatou Diallo', 'Luc Petit', 'Inès Moreau'];

export function tablet({ round, records = {}, status = 'live', missing = [3, 8] }: Fixture): TabletLink {
  const store = new RecordStore();
  const set: Record<string, LiveRecord> = {
    session: { type: 'session', title: 'Journée des managers', language: 'fr', tables: 32, ...(round && { currentRound: round.id }) },
    table: { type: 'table', number: 14, seats: names.map((name, index) => ({ participantId: `p${index}`, name, present: !missing.includes(index), host: index === 2 })) },
    ...(round && { [`round/${round.id}`]: round }),
    ...records,
  };
  store.apply({ epoch: 'e', seq: 1, reset: true, set, gone: [] });
  const outbox = signal<readonly Entry[]>([]);
  let count = 0;
  return {
    records: store,
    status: signal(status),
    outbox,
    serverNow: () => Date.now(),
    send: (method, body, options) => {
      const entry: Entry = { id: `e${count++}`, method, command: { ...body }, slot: options?.slot, at: 0, state: signal<EntryState>('sent'), refusal: signal(undefined) };
      outbox.value = [...outbox.value, entry];
      setTimeout(() => {
        entry.state.value = 'registered';
        outbox.value = outbox.value.filter((each) => each !== entry);
        if (method === 'DraftCommitment') store.apply(saved(entry));
      }, 600);
      return entry;
    },
    forget: (id) => (outbox.value = outbox.value.filter((entry) => entry.id !== id)),
  };
}

function saved(entry: Entry) {
  const words = entry.command as Readonly<Record<'commitmentId' | 'text' | 'lead' | 'due' | 'measure', string>>;
  const record = commitment(words.commitmentId, { text: words.text, revision: Number(entry.command['revision']) + 1, signed: 0, signers: [] });
  return { epoch: 'e', seq: 2, reset: false, set: { [`commitment/${record.id}`]: record }, gone: [] };
}

function commitment(id: string, more: Partial<CommitmentRecord> = {}): CommitmentRecord {
  return {
    type: 'commitment', id, roundId: 'commit', table: 14, revision: 1, status: 'draft', signed: 7, seats: 10, signers: ['p1'],
    text: 'Rappeler dans l’heure tout client dont la livraison a échoué, avec une solution et non une excuse.',
    lead: 'Sophie Lefèvre', due: '31 janvier', measure: 'Part des clients rappelés dans l’heure, chaque semaine', ...more,
  };
}

export function round(id: string, title: string, detail: RoundDetail, more: Partial<RoundRecord> = {}): RoundRecord {
  return { type: 'round', id, number: 2, title, status: 'open', endsAt: Date.now() + 754_000, detail, ...more };
}

const commitments = (more: Partial<RoundRecord> = {}): RoundRecord =>
  round('commit', 'Nos engagements collectifs', { kind: 'tableCommitments', maxPerTable: 5, maxLength: 400 }, { instruction: 'Un engagement que votre table tiendra ensemble, et que l’on pourra vérifier.', ...more });

const theme = 'Quelle relation voulons-nous créer avec nos clients, et comment la rendre vraie chaque jour ?';
const subthemes = ['Chaque jour avec le client : accueil, écoute, moments qui comptent', 'Nos équipes : confiance, autonomie et fierté de servir', 'Magasin, web et services : une seule et même relation'];

const stories = (phase: number): RoundRecord =>
  round('stories', 'Nos réussites', { kind: 'successStories', maxTitle: 80, maxLine: 280 }, { phases: [{ name: 'tell', seconds: 1200 }, { name: 'retell', seconds: 900 }], phase });
const titles = ['Le lapin du rayon literie', 'Ouvrir dix minutes plus tôt', undefined, 'La cliente qui ne revenait plus, et ce qu’un simple appel du vendredi soir a changé', 'Trois clics de moins', undefined, 'Le camion de minuit', 'Le stagiaire avait raison'];
const tellers = (retold: boolean): Readonly<Record<string, LiveRecord>> => ({
  'storyTable/stories': {
    type: 'storyTable', roundId: 'stories',
    people: titles.map((title, index) => ({ participantId: `p${index}`, travelled: retold && index % 3 === 0, ...(title && { title }), ...(retold && index !== 4 && { heard: index % 2 === 0 }) })),
  },
});
const challenge = 'Mon équipe de caisse compte onze absents sur trente et un, et je n’arrive plus à assurer l’accueil à l’entrée le samedi.';
const help = (phase: number): RoundRecord => round('help', 'Entraide', { kind: 'peerHelp', maxLength: 280, run: 1 }, { phases: [{ name: 'state', seconds: 180 }, { name: 'help', seconds: 120 }, { name: 'thank' }], phase, endsAt: Date.now() + 83_000 });
const ideas: Readonly<Record<string, LiveRecord>> = Object.fromEntries(
  ['Faire tourner les chefs de secteur à l’entrée, une heure chacun', 'Demander aux étudiants du week-end un créneau fixe', 'Fermer deux caisses classiques et mettre un accueil volant', 'Appeler le magasin voisin pour un prêt de personnel', 'Demander aux absents ce qui les ferait revenir'].map(
    (text, index) => [`helpIdea/i${index}`, { type: 'helpIdea' as const, id: `i${index}`, roundId: 'help', number: index + 1, text }],
  ),
);

const lists = (phase: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('harvest', 'Récolte de questions', { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 3, maxPerTable: 3, maxLength: 200, named: true }, { phases: [{ name: 'individual', seconds: 360 }, { name: 'list', seconds: 480 }], phase, ...more });
const written = ['Comment accueillir quelqu’un qui pousse la porte pour la toute première fois ?', 'Que voit un client chez les autres qu’il ne voit jamais chez nous ?', 'Qui rappelle le client après une livraison ratée, et sous quel délai ?', 'Pourquoi nos meilleurs vendeurs partent-ils au bout de deux ans ?', 'Et si chaque directeur passait un jour par mois en caisse ?'];
const drafts: Readonly<Record<string, LiveRecord>> = Object.fromEntries(
  written.map((text, index) => [`draft/d${index}`, { type: 'draft' as const, id: `d${index}`, roundId: 'harvest', number: index + 1, text, subtheme: index % 3, author: names[index] || 'Luc Petit', ...(index < 3 && { takenInto: index === 2 ? 'l2' : 'l1' }) }]),
);
const listed: Readonly<Record<string, LiveRecord>> = {
  'listQuestion/harvest/l1': { type: 'listQuestion', id: 'l1', roundId: 'harvest', number: 1, revision: 3, text: 'Comment accueillir chacun comme si c’était la première fois, et mieux que les autres ?', drafts: ['d0', 'd1'] },
  'listQuestion/harvest/l2': { type: 'listQuestion', id: 'l2', roundId: 'harvest', number: 2, revision: 1, text: written[2] ?? '', drafts: ['d2'] },
};
const listOf = (sent: boolean, questions: number): Readonly<Record<string, LiveRecord>> => ({ 'tableList/harvest/14': { type: 'tableList', roundId: 'harvest', table: 14, writers: 5, drafts: 5, questions, sent } });
const cafe = (phase: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('cafe', 'World Café, deuxième tour', { kind: 'worldCafe', question: 'Qu’est-ce qu’un client devrait raconter de nous le soir même ?', maxLength: 280 }, { phases: [{ name: 'handOver', seconds: 180 }, { name: 'think', seconds: 120 }, { name: 'share', seconds: 300 }, { name: 'discuss', seconds: 900 }], phase, ...more });
const noted = ['Un prénom à chaque retrait au drive', 'Rappeler le vendredi soir, jamais par courriel : une voix, un nom, une solution, et la promesse de rappeler encore une fois la semaine suivante', 'Une seule fiche client'];
const notes: Readonly<Record<string, LiveRecord>> = Object.fromEntries(
  noted.map((text, index) => [`note/cafe/n${index}`, { type: 'note' as const, id: `n${index}`, roundId: 'cafe', table: 14, number: index + 1, revision: 1, text }]),
);
const left: LiveRecord = { type: 'handOver', roundId: 'cafe1', number: 3, title: 'World Café, premier tour', question: 'Quand un client nous a-t-il remerciés pour la dernière fois ?', notes: noted };
const explored = (more: Partial<RoundRecord> = {}): RoundRecord => round('explore', 'Exploration', { kind: 'exploration', maxLength: 280, maxFinding: 280 }, more);
const sheet = (more: object = {}): LiveRecord => ({ type: 'tableSheet', roundId: 'explore', table: 14, subject: 'Comment répondre à chaque client en moins de 48 h, avec une vraie réponse et un nom au bout ?', notes: 0, finding: 'La réponse vient vite quand une personne, et non un service, en porte le nom.', findingRevision: 2, ...more });
const report = (table: number, next: number): RoundRecord => round('report', 'Restitution plénière', { kind: 'reportBack', secondsPerTable: 120, order: [3, 14, 27, 9], table, next }, { endsAt: Date.now() + 83_000 });
const brought: Readonly<Record<string, LiveRecord>> = {
  'report/report': {
    type: 'report', roundId: 'report', table: 14,
    items: [
      { id: 'c1', text: 'Rappeler dans l’heure tout client dont la livraison a échoué, avec une solution et non une excuse.', note: 'Sophie Lefèvre · 31 janvier' },
      { id: 'c2', text: 'Une seule fiche client, magasin et web, avant l’été.' },
    ],
  },
};
const vote = (more: Partial<RoundRecord>, revealed = false): RoundRecord =>
  round('v', 'De 150 questions à 5', { kind: 'choice', rule: { kind: 'upTo', picks: 5 }, optionCount: 150, live: false, revealed, keep: 5, privacy: 'anonymous' }, more);
const arrivals = (seats: number): LiveRecord => ({ type: 'table', number: 14, helpCalled: true, seats: names.map((name, index) => ({ participantId: `p${index}`, name, present: true, host: index === 2, ...(index !== 2 && index < seats && { comesFrom: ((index * 7) % 32) + 1 }) })) });
// What this tablet has typed on an older revision: both texts are offered.
const typedMeanwhile = (key: string, words: unknown): void => localStorage.setItem(`ls-draft/${key}`, JSON.stringify({ revision: 1, words }));

const listMade = (): TabletLink => tablet({ round: lists(1), records: { ...drafts, ...listed, ...listOf(false, 2) } });
const challengeStated = (): TabletLink => tablet({ round: help(0), records: { 'help/help': { type: 'help', roundId: 'help', run: 1, ownerId: 'p5', ownerName: 'Chloé Martin', challenge, challengeRevision: 2, thanked: false, had: ['p6', 'p0'] } } });
const discussing = (): TabletLink => tablet({ round: cafe(3), records: notes });

export const situations: Readonly<Record<string, () => TabletLink>> = {
  lobby: () => tablet({}),
  inEventColour: () => tablet({ records: { session: { type: 'session', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32, look: { font: 'sans', accent: '#f28c28' } } } }),
  listDrafts: () => tablet({ round: lists(0), records: { ...drafts, ...listOf(false, 0) } }),
  list: listMade,
  listWriting: listMade,
  listEmpty: () => tablet({ round: lists(1), records: listOf(false, 0) }),
  listSent: () => tablet({ round: lists(1), records: { ...drafts, ...listed, ...listOf(true, 2) } }),
  pause: () => tablet({ round: round('tea', 'Pause', { kind: 'interlude', purpose: 'break', message: 'Café et thé dans le hall.' }) }),
  helpState: () => tablet({ round: help(0), records: { 'help/help': { type: 'help', roundId: 'help', run: 1, ownerId: 'p5', ownerName: 'Chloé Martin', challengeRevision: 0, thanked: false } } }),
  helpWriting: challengeStated,
  helpChoosing: challengeStated,
  helpStated: challengeStated,
  help: () => tablet({ round: help(1), records: { 'help/help': { type: 'help', roundId: 'help', run: 1, ownerId: 'p5', ownerName: 'Chloé Martin', challenge, challengeRevision: 2, thanked: false }, ...ideas } }),
  individual: () => tablet({ round: round('own', 'Mon engagement', { kind: 'individualCommitments', maxLength: 280, maxDue: 60 }) }),
  adoption: () => tablet({ round: round('adopt', 'Notre ambition', { kind: 'adoption', ambitions: [{ id: 'q2', text: 'Comment répondre à chaque client en moins de 48 h, avec une vraie réponse et un nom au bout ?', lineage: [] }] }), records: { 'tableAdoption/adopt': { type: 'tableAdoption', roundId: 'adopt', adopted: 5, present: 8 } } }),
  storiesTold: () => tablet({ round: stories(0), records: tellers(false) }),
  storiesRetold: () => tablet({ round: stories(1), records: tellers(true) }),
  connecting: () => tablet({ status: 'connecting' }),
  harvest: () => tablet({ missing: [], round: round('h', 'Récolte de questions', { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 5, maxLength: 280, asked: 87 }) }),
  vote: () => tablet({ round: vote({ status: 'paused', remainingMs: 95_000 }) }),
  voteClosed: () => tablet({ round: vote({ status: 'closed' }) }),
  result: () => tablet({
    round: vote({ status: 'closed' }, true),
    records: { 'tally/v': { type: 'tally', roundId: 'v', voted: 298, present: 312, finalists: [1, 2, 3].map((rank) => ({ optionId: `q${rank}`, number: rank, rank, score: 96, standing: 96, lineage: [], text: 'Qui rappelle le client après une livraison ratée, et sous quel délai ?' })) } },
  }),
  noCommitment: () => tablet({ round: commitments() }),
  commitments: () => tablet({ round: commitments(), records: { 'commitment/c1': commitment('c1'), 'commitment/c2': commitment('c2', { status: 'sent', signed: 10, text: 'Une seule fiche client, magasin et web, avant l’été.' }) } }),
  talk: () => tablet({
    status: 'reconnecting',
    round: commitments({ endsAt: Date.now() - 65_000 }),
    records: {
      'commitment/c1': commitment('c1', { status: 'asked', signed: 10, question: 'Avec quels moyens le samedi, quand tout le monde est en rayon ?' }),
      'commitment/c2': commitment('c2', { status: 'answered', signed: 9, question: 'Pour quand ?', reply: 'Avant l’été.', answer: 'D’accord, je m’engage à libérer le budget.' }),
    },
  }),
  cafeHandOver: () => tablet({ round: cafe(0), records: { 'handOver/cafe1': left } }),
  cafeThink: () => tablet({ round: cafe(1) }),
  cafeDiscuss: discussing,
  cafeWriting: discussing,
  cafeClosed: () => tablet({ round: cafe(3, { status: 'closed' }), records: notes }),
  exploration: () => tablet({ round: explored(), records: { 'tableSheet/explore/14': sheet() } }),
  findingConflict: () => {
    typedMeanwhile('finding/explore', 'La réponse vient vite quand quelqu’un la signe de son nom.');
    return tablet({ round: explored(), records: { 'tableSheet/explore/14': sheet() } });
  },
  findingOnWall: () => tablet({ round: explored({ status: 'closed' }), records: { 'tableSheet/explore/14': sheet({ onWall: 'x' }) } }),
  commitmentConflict: () => {
    typedMeanwhile('c1', { text: 'Rappeler dans la journée tout client dont la livraison a échoué.', lead: 'Anne Durand', due: '', measure: '' });
    localStorage.setItem('ls-open/commit', 'c1');
    return tablet({ round: commitments(), records: { 'commitment/c1': commitment('c1', { revision: 3 }) } });
  },
  pulse: () => tablet({ round: round('pulse', 'Prise de pouls', { kind: 'pulse', form: 'words', prompt: 'Comment repartez-vous de cette journée ?', live: true, maxLength: 30, maxWords: 3 }) }),
  reportMine: () => tablet({ round: report(14, 27), records: brought }),
  reportNext: () => tablet({ round: report(3, 14), records: brought }),
  reportOther: () => tablet({ round: report(3, 14), records: { table: { type: 'table', number: 27, seats: [] } } }),
  newGroup: () => tablet({ records: { table: arrivals(7), 'announcement/a': { type: 'announcement', id: 'a', text: 'Rejoignez votre nouvelle table : les hôtes restent.', at: 0 } } }),
};
