import type {
  CommitmentRecord, DeviceRecord, Finalist, LiveNumbers, LiveRecord, QuestionRecord, RoundRecord, Seat, SessionRecord, StoryRecord, TableProgressRecord, TallyRecord, TallyRow,
} from '@livesession/wire';

// A day in the middle, as records: what the gallery shows before a server exists.
const subthemes = [
  'Chaque jour avec le client : accueil, écoute, moments qui comptent',
  'Nos équipes : confiance, autonomie et fierté de servir',
  'Magasin, web et services : une seule et même relation',
];
const theme = 'Quelle relation voulons-nous créer avec nos clients, et comment la rendre vraie chaque jour ?';
const texts = [
  'Comment répondre à une réclamation en moins de 48 h sans envoyer une réponse toute faite ?',
  'Qui rappelle le client après une livraison ratée, et sous quel délai ?',
  'Quand aurons-nous une fiche client unique pour le magasin et le web ?',
  'Au drive, le client retire sa commande sans aucun échange humain, pourquoi ?',
  'Comment donner aux équipes le droit de régler un problème sans demander l’avis de trois chefs, même le samedi soir quand le magasin est plein ?',
  'Comment fêter ce qui marche ?',
  'Pourquoi nos meilleurs vendeurs partent-ils au bout de deux ans ?',
  'Et si chaque directeur passait un jour par mois en caisse ?',
];
const silent = new Set([7, 19, 28]);

export const scenes = ['begin', 'harvest', 'vote', 'secret', 'tie', 'revealed', 'named', 'commitments', 'adoption', 'break', 'stories', 'help', 'individual', 'lists', 'loading'] as const;

export type Scene = (typeof scenes)[number];

/** The records of a scene. */
export function recordsOf(scene: Scene): ReadonlyMap<string, LiveRecord> {
  if (scene === 'loading') return new Map();
  const all: [string, LiveRecord][] = [['session', session(scene)]];
  for (const round of rounds(scene)) all.push([`round/${round.id}`, round]);
  for (const table of tables(scene)) all.push([`tableProgress/${table.number}`, table]);
  for (const record of seating()) all.push(record);
  for (const device of devices) all.push([`device/${device.id}`, device]);
  if (scene === 'lists') for (const question of questions().slice(94, 110)) all.push([`question/l${question.id}`, { ...question, id: `l${question.id}`, roundId: 'r10', status: 'pending', authors: 2, drafts: ['Pourquoi rappeler si tard ?', 'Qui rappelle après une livraison ratée, et quand ?'] }]);
  if (scene !== 'begin') for (const question of questions()) all.push([`question/${question.id}`, question]);
  if (scene === 'stories') for (const story of stories()) all.push([`story/${story.id}`, story]);
  if (scene === 'help') for (let number = 1; number <= 32; number++) all.push([`helpProgress/${number}`, { type: 'helpProgress', number, ownerName: 'Claire Dumas', stated: !silent.has(number), ideas: silent.has(number) ? 0 : (number * 5) % 9, kept: 0, thanked: false }]);
  if (scene === 'lists') for (let number = 1; number <= 32; number++) all.push([`tableList/r10/${number}`, { type: 'tableList', roundId: 'r10', table: number, writers: silent.has(number) ? 0 : 8, drafts: silent.has(number) ? 0 : 14, questions: number % 3 === 0 || silent.has(number) ? 0 : 3, sent: number % 3 === 1 && !silent.has(number) }]);
  if (scene === 'harvest') all.push(['similarQuestions/r1', { type: 'similarQuestions', roundId: 'r1', groups: [['q3', 'q107', 'q99'], ['q12', 'q100']] }]);
  const tally = tallyOf(scene);
  if (tally) all.push([`tally/${tally.roundId}`, tally]);
  if (scene === 'named') all.push(['voters/r2', { type: 'voters', roundId: 'r2', ballots: namedBallots }]);
  if (scene === 'commitments') for (const commitment of commitments()) all.push([`commitment/${commitment.id}`, commitment]);
  return new Map(all);
}

export const numbers: LiveNumbers = {
  connected: 298,
  pairings: [{ code: 'K7PX', role: 'tablet', table: 12 }, { code: '4HWM', role: 'screen' }],
  connectedDevices: ['s1', 's3', 't1', 'd1'],
  away: [{ id: 's4', since: Date.now() - 240_000 }],
};

const currentOf: Readonly<Record<Exclude<Scene, 'loading'>, string | undefined>> = {
  begin: undefined, harvest: 'r1', vote: 'r2', secret: 'r2', tie: 'r2', revealed: 'r2', named: 'r2', commitments: 'r4', adoption: 'r5', break: 'r6', stories: 'r7', help: 'r8', individual: 'r9', lists: 'r10',
};

function session(scene: Exclude<Scene, 'loading'>): SessionRecord {
  const currentRound = currentOf[scene];
  return {
    type: 'session', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32,
    ...(currentRound && { currentRound }), agenda: ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'], present: 304, expected: 320,
  };
}

function rounds(scene: Scene): readonly RoundRecord[] {
  const stage = { begin: 0, loading: 0, harvest: 1, vote: 2, secret: 2, tie: 2, revealed: 2, named: 2, commitments: 4, adoption: 5, break: 6, stories: 7, help: 8, individual: 9, lists: 10 }[scene];
  const status = (number: number): RoundRecord['status'] => (number < stage ? 'closed' : number > stage ? 'planned' : scene === 'tie' || scene === 'revealed' || scene === 'named' ? 'closed' : 'open');
  const clock = (number: number): Pick<RoundRecord, 'endsAt'> => (status(number) === 'open' ? { endsAt: Date.now() + (scene === 'commitments' ? -12_000 : 252_000) } : {});
  return [
    { type: 'round', id: 'r1', number: 1, title: 'Quelles questions nous posons-nous ?', status: status(1), seconds: 900, ...clock(1), detail: { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 3, maxLength: 280, asked: 150, onWall: 94, support: true, named: true } },
    { type: 'round', id: 'r2', number: 2, title: 'Les cinq questions qui comptent', status: status(2), seconds: 480, ...clock(2), detail: { kind: 'choice', rule: { kind: 'points', points: 5, cap: 3 }, paper: '/papers/r2/x.json', optionCount: 150, live: false, revealed: stage > 2 || scene === 'revealed' || scene === 'named', keep: 5, privacy: scene === 'secret' || scene === 'named' ? scene : 'anonymous' } },
    { type: 'round', id: 'r3', number: 3, title: 'Notre question', status: status(3), seconds: 300, ...clock(3), detail: { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 5, live: true, revealed: stage > 3, keep: 1, privacy: 'anonymous' } },
    { type: 'round', id: 'r4', number: 4, title: 'Ce que nos tables s’engagent à faire', status: status(4), seconds: 1500, ...clock(4), detail: { kind: 'tableCommitments', maxPerTable: 5, maxLength: 400, sent: 27, tablesSent: 24 } },
    { type: 'round', id: 'r5', number: 5, title: 'Notre ambition', status: status(5), seconds: 300, ...clock(5), detail: { kind: 'adoption', ambitions: stage < 5 ? [] : [{ id: 'q1', text: texts[0] ?? '', lineage: texts.slice(0, 5).map((text, index) => ({ optionId: `q${index}`, roundId: 'r2', text })) }], adopted: 187 } },
    { type: 'round', id: 'r6', number: 6, title: 'Pause', status: status(6), seconds: 1200, ...clock(6), detail: { kind: 'interlude', purpose: 'break', message: 'Café et thé dans le hall.' } },
    { type: 'round', id: 'r7', number: 7, title: 'Nos réussites', status: status(7), ...clock(7), phases: [{ name: 'tell', seconds: 1200 }, { name: 'retell', seconds: 900 }], ...(stage === 7 && { phase: 1 }), detail: { kind: 'successStories', maxTitle: 80, maxLine: 280, told: 297, travelled: 141, listeners: 304, heard: 148 } },
    { type: 'round', id: 'r8', number: 8, title: 'Entraide', status: status(8), ...clock(8), phases: [{ name: 'state', seconds: 180 }, { name: 'help', seconds: 120 }, { name: 'thank' }], phase: 1, detail: { kind: 'peerHelp', maxLength: 280, run: 1, owners: 32, stated: 30, ideas: 143 } },
    { type: 'round', id: 'r9', number: 9, title: 'Mon engagement', status: status(9), seconds: 600, ...clock(9), detail: { kind: 'individualCommitments', maxLength: 280, maxDue: 60, committed: 187, witnessed: 92 } },
    { type: 'round', id: 'r10', number: 10, title: 'Une liste par table', status: status(10), ...clock(10), phases: [{ name: 'individual', seconds: 360 }, { name: 'list', seconds: 480 }], phase: 1, detail: { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 3, maxPerTable: 3, maxLength: 280, asked: 30, onWall: 12 } },
  ];
}

function tables(scene: Scene): readonly TableProgressRecord[] {
  return Array.from({ length: 32 }, (_, index) => {
    const number = index + 1;
    const present = number % 6 === 0 ? 8 : number % 5 === 0 ? 9 : 10;
    const sent = scene === 'commitments' && number % 4 !== 0 ? 1 : 0;
    return {
      type: 'tableProgress', number, seats: 10, present, withPhone: present, questions: silent.has(number) ? 0 : 5, voted: number === 7 ? 0 : number % 3 === 0 ? present : present - 3,
      ...((scene === 'adoption' || scene === 'individual' || scene === 'stories' || scene === 'harvest') && { done: number === 7 ? 0 : number % 3 === 0 ? present : 4, of: 10 }), drafts: number % 8 === 0 ? 2 : 0, sent, acknowledged: 0,
    };
  });
}

const names = ['Claire Dumas', 'Zoé Martin', 'Nguyễn Văn An', 'Jean-Baptiste Vandenbroucke-Delahaye', 'Amel Haddad', 'Yann Le Goff', 'Inès Moreau', 'Paul Petit', 'Sarah Cohen', 'Marc Roux'];

// Who took the tent's code instead of the badge, and whose badge nobody has scanned.
const oddities: Readonly<Record<string, Partial<Seat>>> = { '6-1': { name: 'Ana Lopes', walkIn: true }, '11-9': { name: 'Ana Lopes', present: false, phone: false } };

function seating(): readonly [string, LiveRecord][] {
  const tables = Array.from({ length: 32 }, (_, index): [string, LiveRecord] => [`seatMap/${index + 1}`, {
    type: 'seatMap', table: index + 1, open: index !== 30, ...(index === 0 && { capacity: 10 }),
    seats: index === 30 ? [] : names.map((name, seat) => ({ participantId: `p${index}-${seat}`, name, present: seat < 9 || index % 2 === 0, host: seat === 0, phone: true, ...(seat === 2 && { fixed: true }), ...oddities[`${index}-${seat}`] })),
  }]);
  return [['seating', { type: 'seating', version: 2, moving: false, tables: [], plans: 1, repeats: 0, repeatsInAll: 0, canTakeBack: true }], ...tables];
}

function questions(): readonly QuestionRecord[] {
  return Array.from({ length: 150 }, (_, index) => {
    const number = index + 1;
    const table = ((index * 7) % 32) + 1;
    const status = number <= 94 ? 'approved' : number <= 98 ? 'rejected' : 'pending';
    return {
      type: 'question', id: `q${number}`, roundId: 'r1', number, text: texts[index % texts.length] ?? '', at: 0, status,
      ...(status === 'pending' ? { authors: 1 } : number === 91 ? { mergedInto: 'q94' } : number === 90 ? { mergedInto: 'q94' } : number === 94 ? { merged: 2, authors: 3, pinned: true } : { authors: 1 }),
      ...(number === 93 && { highlighted: true }), ...(number === 92 && { original: 'pourquoi les bons vendeurs se barrent au bout de 2 ans ??' }),
      ...(status === 'approved' && number !== 90 && number !== 91 && { supports: (number * 37) % 61 }), ...(number % 4 !== 1 && { authorNames: number === 94 ? ['Claire Dumas', 'Karim Haddad', 'Jean-Baptiste Vandenbroucke'] : ['Claire Dumas'] }),
      ...(index % 9 !== 0 && { subtheme: index % 3 }), ...(!silent.has(table) && { table }), ...(status === 'rejected' && { reason: 'C’est une réponse, pas une question.' }),
    };
  });
}

const storyTitles = ['Le lapin du rayon literie', 'Ouvrir dix minutes plus tôt', 'La cliente qui ne revenait plus, et ce qu’un simple appel du vendredi soir a changé', 'Le camion de minuit'];

function stories(): readonly StoryRecord[] {
  return Array.from({ length: 297 }, (_, index) => ({
    type: 'story', id: `s${index}`, roundId: 'r7', number: index + 1, title: storyTitles[index % 4] ?? '', line: 'Six ou sept personnes âgées attendaient dehors tous les matins : on ouvre le sas à 8 h 50, avec deux bancs.',
    author: index % 5 === 0 ? '' : 'Jean-Baptiste Vandenbroucke', table: (index % 32) + 1, ...(index % 32 < 16 && { heardAt: 1 }), ...(index === 295 && { hidden: true, reason: 'Le nom d’un client y figure.' }),
  }));
}

function tallyOf(scene: Scene): TallyRecord | undefined {
  if (scene === 'vote' || scene === 'secret') return { type: 'tally', roundId: 'r2', voted: 212, present: 304 };
  if (scene !== 'tie' && scene !== 'revealed' && scene !== 'named') return undefined;
  const rows = resultRows();
  const base: TallyRecord = { type: 'tally', roundId: 'r2', voted: 301, present: 304, rows: [...rows] };
  return scene === 'tie'
    ? { ...base, tie: rows.slice(4, 7).map((row) => row.optionId) }
    : { ...base, finalists: finalists(rows), tieReason: 'Tirage au sort devant la salle.' };
}

function resultRows(): readonly TallyRow[] {
  const scores = [188, 164, 151, 139, 97, 97, 97, 64, 41, 22, 18, 9, 3, 0];
  return scores.map((score, index) => ({ optionId: `q${index + 1}`, number: index + 1, text: texts[index % texts.length] ?? '', score, standing: score, voters: Math.ceil(score / 2.2) }));
}

function finalists(rows: readonly TallyRow[]): Finalist[] {
  return rows.slice(0, 5).map(({ optionId, number, text, score, standing }, index) => ({
    optionId, number, text, score, standing, rank: index + 1, lineage: [{ optionId, roundId: 'r1', text: index === 1 ? 'Qui rappelle après une livraison ratée ?' : text }],
  }));
}

const namedBallots = ['Claire Dumas', 'Jean-Baptiste Vandenbroucke', 'Mehdi Benali', 'Sophie Lefèvre', '', 'Fatou Diallo'].map((name, at) => ({
  name, ...(at !== 3 && { table: at + 1 }), choices: [{ optionId: `q${(at % 3) + 1}`, points: 3 }, { optionId: 'q4', points: 2 }],
}));

function commitments(): readonly CommitmentRecord[] {
  const statuses = ['sent', 'asked', 'replied', 'acknowledged', 'answered'] as const;
  return Array.from({ length: 24 }, (_, index) => {
    const status = statuses[index % statuses.length] ?? 'sent';
    return {
      type: 'commitment', id: `c${index}`, roundId: 'r4', table: index + 1 + Math.floor(index / 3), revision: 3, status, signed: 8, seats: 10, sentAt: Date.now() - index * 60_000,
      text: 'Nous rappelons chaque client mécontent dans les 24 heures, et nous lui disons ce qui a changé grâce à lui.',
      lead: 'Claire Dumas', due: '31 mars', measure: 'Part des clients rappelés, chaque lundi',
      ...((status === 'asked' || status === 'replied') && { question: 'De quoi avez-vous besoin pour tenir ce délai le samedi ?' }),
      ...(status === 'replied' && { reply: 'D’une personne de plus au service clientèle, de 9 h à 19 h.' }),
      ...(status === 'answered' && { answer: 'Oui. Je m’occupe du renfort avant la fin du mois.' }),
    };
  });
}

const devices: readonly DeviceRecord[] = [
  { type: 'device', id: 's1', role: 'screen', name: 'Écran 1', blank: false, screen: { number: 1, shows: 'agenda', theme: 'auto', wallOrder: 'arrival' } },
  { type: 'device', id: 's2', role: 'screen', name: 'Écran 2', blank: true, screen: { number: 2, shows: 'wall', theme: 'auto', wallOrder: 'arrival' } },
  { type: 'device', id: 't1', role: 'tablet', name: 'Tablette 1', table: 1, blank: false },
  { type: 'device', id: 't2', role: 'tablet', name: 'Tablette 2', table: 2, blank: false },
  { type: 'device', id: 'd1', role: 'director', name: 'Directeur général', blank: false },
  { type: 'device', id: 'k1', role: 'kiosk', name: 'Borne 1', blank: false, place: { side: 'left', perRow: 8 } },
];
