import { RecordStore, type Entry, type EntryState, type LinkStatus, type Method } from '@livesession/link';
import type { CarriedStory, CommitmentRecord, LiveRecord, RefusalInfo, RoundDetail, RoundRecord, StoryToHear } from '@livesession/wire';
import { signal } from '@preact/signals';
import type { PhoneLink } from '../src/room/phone';
import { subthemes } from './server';

interface Fixture {
  readonly round?: RoundRecord;
  readonly records?: Readonly<Record<string, LiveRecord>>;
  readonly entries?: readonly Entry[];
  readonly status?: LinkStatus;
}

const names = ['Anne Durand', 'Mehdi Benali', 'Sophie Lefèvre', 'Jean-Baptiste Vandenbroucke', '', 'Chloé Martin', 'Thomas Nguyen', 'Fatou Diallo'];

export function phone({ round, records = {}, entries = [], status = 'live' }: Fixture): PhoneLink {
  const store = new RecordStore();
  const set: Record<string, LiveRecord> = {
    session: { type: 'session', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32, ...(round && { currentRound: round.id }) },
    me: { type: 'me', participantId: 'p0', name: 'Anne Durand', table: 14, host: false },
    table: { type: 'table', number: 14, seats: names.map((name, index) => ({ participantId: `p${index}`, name, present: index !== 3, host: index === 2 })) },
    ...(round && { [`round/${round.id}`]: round }),
    ...records,
  };
  store.apply({ epoch: 'e', seq: 1, reset: true, set, gone: [] });
  const outbox = signal(entries);
  return {
    records: store,
    status: signal(status),
    outbox,
    serverNow: () => Date.now(),
    send: (method, body, options) => {
      const entry = made(method, body, 'sent', undefined, options?.slot);
      outbox.value = [...outbox.value, entry];
      setTimeout(() => (entry.state.value = 'registered'), 800);
      return entry;
    },
    forget: (id) => (outbox.value = outbox.value.filter((entry) => entry.id !== id)),
  };
}

let count = 0;
export function made(method: Method, command: object, state: EntryState, refusal?: RefusalInfo, slot?: string): Entry {
  return { id: `entry${count++}`, method, command: { ...command }, slot, at: 0, state: signal(state), refusal: signal(refusal) };
}

export function round(id: string, title: string, detail: RoundDetail, more: Partial<RoundRecord> = {}): RoundRecord {
  return { type: 'round', id, number: 2, title, status: 'open', endsAt: Date.now() + 272_000, detail, ...more };
}

const theme = 'Quelle relation voulons-nous créer avec nos clients, et comment la rendre vraie chaque jour ?';
export const harvest = (more: Partial<RoundRecord> = {}): RoundRecord =>
  round('harvest', 'Récolte de questions', { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 5, maxLength: 280 }, { instruction: 'Une question par envoi, en une phrase.', ...more });
const vote = (detail: Partial<Extract<RoundDetail, { kind: 'choice' }>> = {}, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('vote', 'De 150 questions à 5', { kind: 'choice', rule: { kind: 'upTo', picks: 5 }, paper: '/papers/long', optionCount: 150, live: false, revealed: false, keep: 5, privacy: 'anonymous', ...detail }, more);
export const final = (detail: Partial<Extract<RoundDetail, { kind: 'choice' }>> = {}, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('vote', 'Notre question stratégique', { kind: 'choice', rule: { kind: 'one', picks: 1 }, paper: '/papers/short', optionCount: 5, live: false, revealed: false, keep: 1, privacy: 'anonymous', ...detail }, more);
const commitments = round('commit', 'Nos engagements', { kind: 'tableCommitments', maxPerTable: 5, maxLength: 400 });

const question = (id: string, text: string, status: 'pending' | 'approved' | 'rejected', reason?: string): LiveRecord => ({
  type: 'question', id, roundId: 'harvest', number: 1, text, subtheme: 1, at: 0, status, ...(reason && { reason }),
});

const supported = (): RoundRecord => harvest({ detail: { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 3, maxLength: 280, support: true, named: true } });
const lists = (phase: number): RoundRecord =>
  harvest({ detail: { kind: 'questionHarvest', theme, subthemes, moderated: true, maxPerPerson: 3, maxPerTable: 3, maxLength: 200 }, phases: [{ name: 'individual', seconds: 360 }, { name: 'list', seconds: 480 }], phase });
const draftTexts = ['Comment accueillir quelqu’un qui pousse la porte pour la toute première fois ?', 'Que voit un client chez les autres qu’il ne voit jamais chez nous ?', 'Qui rappelle le client après une livraison ratée ?'];
const written: Readonly<Record<string, LiveRecord>> = {
  ...Object.fromEntries(draftTexts.map((text, index) => [`draft/d${index}`, { type: 'draft' as const, id: `d${index}`, roundId: 'harvest', number: index + 1, text, subtheme: index, ...(index === 0 && { takenInto: 'l1' }) }])),
  'question/d0': { type: 'question', id: 'd0', roundId: 'harvest', number: 1, text: draftTexts[0] ?? '', subtheme: 0, at: 0, status: 'draft' },
  'tableList/harvest/14': { type: 'tableList', roundId: 'harvest', table: 14, writers: 3, drafts: 3, questions: 1, sent: false },
};
const listed: Readonly<Record<string, LiveRecord>> = { 'listQuestion/harvest/l1': { type: 'listQuestion', id: 'l1', roundId: 'harvest', number: 1, revision: 2, text: 'Comment accueillir chacun comme si c’était la première fois ?', drafts: ['d0'] } };

const commitment = (id: string, more: Partial<CommitmentRecord> = {}): CommitmentRecord => ({
  type: 'commitment', id, roundId: 'commit', table: 14, revision: 1, status: 'draft', signed: 7, seats: 10, signers: ['p1'],
  text: 'Rappeler dans l’heure tout client dont la livraison a échoué, avec une solution et non une excuse.',
  lead: 'Sophie Lefèvre, responsable du service clientèle', due: '31 janvier', measure: 'Part des clients rappelés dans l’heure, chaque semaine', ...more,
});

const asked = {
  'question/1': question('1', 'Comment accueillir quelqu’un qui pousse la porte pour la toute première fois ?', 'approved'),
  'question/2': question('2', 'Que voit un client chez les autres qu’il ne voit jamais chez nous ?', 'pending'),
  'question/3': question('3', 'Pourquoi ?', 'rejected', 'Trop courte pour être comprise.'),
};

export const finalists = (rank: readonly number[]) => rank.map((place, index) => ({
  optionId: `q${index + 1}`, number: index + 1, rank: place, score: 96 - index * 11, standing: 96 - index * 11,
  text: ['Qui rappelle le client après une livraison ratée, et sous quel délai ?', 'Quand aurons-nous une fiche client unique pour le magasin et le web ?', 'Comment retrouver du temps pour les clients le matin ?'][index % 3] ?? '',
  lineage: index === 0 ? [1, 2, 3].map((n) => ({ optionId: `x${n}`, roundId: 'harvest', text: 'x' })) : [],
}));

const pause = (more: Partial<RoundRecord> = {}): RoundRecord => round('tea', 'Pause', { kind: 'interlude', purpose: 'break', message: 'Café et thé dans le hall.' }, more);
const message = round('note', 'Mot du directeur général', { kind: 'interlude', purpose: 'message', message: 'Merci pour ces deux demi-journées. Rendez-vous demain à 9 h, dans la même salle.' });
const adopt = (more: Partial<RoundRecord> = {}): RoundRecord => round('adopt', 'Notre ambition', { kind: 'adoption', ambitions: [{ id: 'q2', text: 'Comment répondre à chaque client en moins de 48 h, avec une vraie réponse et un nom au bout ?', lineage: [] }] }, more);
const pulse = (form: 'text' | 'words' | 'scale' | 'roti' | 'presence', more: Partial<RoundRecord> = {}): RoundRecord =>
  round('pulse', 'Prise de pouls', { kind: 'pulse', form, prompt: 'Comment repartez-vous de cette journée ?', live: true, maxLength: form === 'words' ? 30 : 140, maxWords: 3, ...(form === 'scale' && { low: 'Pas du tout', high: 'Tout à fait' }) }, more);
const atTable: Readonly<Record<string, LiveRecord>> = { 'tableAdoption/adopt': { type: 'tableAdoption', roundId: 'adopt', adopted: 4, present: 7 } };
const adopted: Readonly<Record<string, LiveRecord>> = { ...atTable, 'adoption/adopt': { type: 'adoption', roundId: 'adopt', at: 0 } };

const stories = (phase: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('stories', 'Nos réussites', { kind: 'successStories', maxTitle: 80, maxLine: 280 }, { phases: [{ name: 'tell', seconds: 1200 }, { name: 'retell', seconds: 900 }], phase, ...more });
const myStory = { type: 'myStory', roundId: 'stories', travelled: false, hidden: false, late: false, title: 'Le lapin du rayon literie', line: 'Un enfant avait oublié son lapin. L’équipe l’a photographié toute la soirée dans le magasin et a envoyé les images aux parents.' } as const;
const carrying: Extract<LiveRecord, { type: 'myStory' }> & { readonly carry: CarriedStory; readonly hear: StoryToHear } = {
  ...myStory,
  carry: { title: 'Ouvrir dix minutes plus tôt', line: 'Six ou sept personnes âgées attendaient dehors tous les matins. On a changé un badge, et on ouvre le sas à 8 h 50 avec deux bancs.', from: { name: 'Mehdi Benali', table: 14 }, to: [{ name: 'Jean-Baptiste Vandenbroucke', table: 27 }], heard: false },
  hear: { from: { name: 'Fatou Diallo', table: 3 }, heard: false },
};
const storyTold = (record: LiveRecord): Readonly<Record<string, LiveRecord>> => ({ 'myStory/stories': record });
const challenge = 'Mon équipe de caisse compte onze absents sur trente et un, et je n’arrive plus à assurer l’accueil à l’entrée le samedi.';
const help = (phase: number): RoundRecord => round('help', 'Entraide', { kind: 'peerHelp', maxLength: 280, run: 1 }, { phases: [{ name: 'state', seconds: 180 }, { name: 'help', seconds: 120 }, { name: 'thank' }], phase, endsAt: Date.now() + 83_000 });
const helped = (ownerId: string, more: { challenge?: string; thanked?: boolean }): LiveRecord => ({ type: 'help', roundId: 'help', run: 1, ownerId, ownerName: ownerId === 'p0' ? 'Anne Durand' : 'Chloé Martin', thanked: false, challengeRevision: more.challenge === undefined ? 0 : 2, ...more });
const proposed = ['Faire tourner les chefs de secteur à l’entrée, une heure chacun', 'Fermer deux caisses classiques et mettre un accueil volant', 'Appeler le magasin voisin pour un prêt de personnel'];
const ideas: Readonly<Record<string, LiveRecord>> = Object.fromEntries(proposed.map((text, index) => [`helpIdea/i${index}`, { type: 'helpIdea' as const, id: `i${index}`, roundId: 'help', number: index + 1, text }]));
const kept: Readonly<Record<string, LiveRecord>> = { 'keptIdea/i1': { type: 'keptIdea', id: 'i1', roundId: 'help', run: 1, number: 2, challenge, text: proposed[1] ?? '' } };
const individual = (): RoundRecord => round('own', 'Mon engagement', { kind: 'individualCommitments', maxLength: 280, maxDue: 60 });
const mine = (witness: 'none' | 'asked' | 'accepted'): LiveRecord => ({ type: 'individualCommitment', roundId: 'own', text: 'Je commence chaque brief par une bonne nouvelle venue d’un client.', due: 'dès lundi', witness, ...(witness !== 'none' && { witnessName: 'Mehdi Benali' }) });
const request = (accepted: boolean): LiveRecord => ({ type: 'witnessRequest', roundId: 'own', authorId: 'p5', authorName: 'Chloé Martin', text: 'Une heure en caisse chaque semaine, avec l’équipe du soir.', due: 'fin mars', accepted });

const ballotOf = (choices: readonly (readonly [string, number])[]): Readonly<Record<string, LiveRecord>> => ({ 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: choices.map(([optionId, points]) => ({ optionId, points })) } });

const host: LiveRecord = { type: 'me', participantId: 'p0', name: 'Anne Durand', table: 14, host: true };
const cafe = (phase: number): RoundRecord =>
  round('cafe', 'World Café, premier tour', { kind: 'worldCafe', question: 'Qu’est-ce qu’un client devrait raconter de nous le soir même ?', maxLength: 280 }, { phases: ['handOver', 'think', 'share', 'discuss'].map((name) => ({ name, seconds: 300 })), phase });
const noted = ['Un prénom à chaque retrait au drive', 'Rappeler le vendredi soir, jamais par courriel', 'Une seule fiche client'];
const notes: Readonly<Record<string, LiveRecord>> = Object.fromEntries(
  noted.map((text, index) => [`note/cafe/n${index}`, { type: 'note' as const, id: `n${index}`, roundId: 'cafe', table: 14, number: index + 1, revision: 1, text }]),
);
const explored = round('explore', 'Exploration', { kind: 'exploration', maxLength: 280, maxFinding: 280 });
const finding: LiveRecord = { type: 'tableSheet', roundId: 'explore', table: 14, subject: 'Comment répondre à chaque client en moins de 48 h, avec une vraie réponse et un nom au bout ?', notes: 0, finding: 'La réponse vient vite quand une personne, et non un service, en porte le nom.', findingRevision: 2 };
// What the host has typed on an older revision: both texts are offered.
const typedMeanwhile = (key: string, words: unknown): void => localStorage.setItem(`ls-draft/${key}`, JSON.stringify({ revision: 1, words }));

const listMadeByHost = (): PhoneLink => phone({ round: lists(1), records: { ...written, ...listed, me: { type: 'me', participantId: 'p0', name: 'Anne Durand', table: 14, host: true } } });
const discussingAsHost = (): PhoneLink => phone({ round: cafe(3), records: { ...notes, me: host } });

export const situations: Readonly<Record<string, () => PhoneLink>> = {
  lobby: () => phone({}),
  arriving: () => phone({ status: 'connecting' }),
  harvest: () => phone({ round: harvest() }),
  harvestAsked: () => phone({ round: harvest(), records: asked, entries: [made('AskQuestion', { roundId: 'harvest', text: 'Qui décide du prix en rayon ?' }, 'waiting')], status: 'reconnecting' }),
  harvestPaused: () => phone({ round: harvest({ status: 'paused', remainingMs: 95_000 }), records: asked }),
  harvestRefused: () => phone({ round: harvest({ status: 'closed' }), records: asked, entries: [made('AskQuestion', { roundId: 'harvest', text: 'Comment faire simple ?' }, 'refused', { code: 'roundAlreadyClosed' })] }),
  harvestSupport: () => phone({ round: supported(), records: { ...asked, 'support/harvest': { type: 'support', roundId: 'harvest', questionIds: ['q2', 'q7'] } } }),
  listDrafts: () => phone({ round: lists(0), records: written }),
  listHost: listMadeByHost,
  listHostWriting: () => {
    typedMeanwhile('listQuestion/harvest/l1', 'Comment accueillir chacun par son prénom ?');
    return listMadeByHost();
  },
  listMember: () => phone({ round: lists(1), records: { ...written, ...listed } }),
  vote150: () => phone({ round: vote() }),
  vote150Chosen: () => phone({ round: vote(), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: ['q2', 'q3'].map((optionId) => ({ optionId, points: 1 })) } } }),
  voteOne: () => phone({ round: final() }),
  voteOneKept: () => phone({ round: final(), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: [{ optionId: 'q2', points: 1 }] } } }),
  votePoints: () => phone({ round: final({ rule: { kind: 'points', points: 6, cap: 3 } }), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: [{ optionId: 'q2', points: 3 }, { optionId: 'q4', points: 1 }] } } }),
  voteRate: () => phone({ round: final({ rule: { kind: 'rate', most: 5 } }), records: ballotOf([['q2', 4], ['q4', 1]]) }),
  voteRank: () => phone({ round: final({ rule: { kind: 'rank', most: 3 } }), records: ballotOf([['q4', 3], ['q2', 2]]) }),
  voteAgree: () => phone({ round: final({ rule: { kind: 'agree' } }), records: ballotOf([['q1', 1], ['q2', 0], ['q3', -1]]) }),
  voteNamed: () => phone({ round: final({ privacy: 'named' }) }),
  voteSecret: () => phone({ round: final({ privacy: 'secret' }) }),
  voteSecretElsewhere: () => phone({ round: final({ privacy: 'secret' }), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0 } } }),
  voteSecretClosed: () => phone({ round: final({ privacy: 'secret' }, { status: 'closed' }), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0 } } }),
  voteAgreeClosed: () => phone({ round: final({ rule: { kind: 'agree' } }, { status: 'closed' }), records: ballotOf([['q1', 1], ['q2', 0], ['q3', -1]]) }),
  resultRate: () => phone({ round: vote({ revealed: true, rule: { kind: 'rate', most: 5 } }, { status: 'closed' }), records: { 'tally/vote': { type: 'tally', roundId: 'vote', voted: 298, present: 312, finalists: finalists([1, 2, 3]).map((each, at) => ({ ...each, standing: [4.62, 4.1, 3][at] ?? 0 })) } } }),
  voteClosed: () => phone({ round: final({}, { status: 'closed' }), records: { 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: [{ optionId: 'q2', points: 1 }] } } }),
  result: () => phone({ round: vote({ revealed: true }, { status: 'closed' }), records: { 'tally/vote': { type: 'tally', roundId: 'vote', voted: 298, present: 312, finalists: finalists([1, 2, 3, 3, 5]) }, 'ballot/vote': { type: 'ballot', roundId: 'vote', at: 0, choices: [{ optionId: 'q2', points: 1 }] } } }),
  commitments: () => phone({ round: commitments, records: { 'commitment/1': commitment('1'), 'commitment/2': commitment('2', { signers: ['p0'], signed: 8 }), 'commitment/3': commitment('3', { status: 'asked', question: 'Avec quels moyens le samedi, quand tout le monde est en rayon ?' }) } }),
  pause: () => phone({ round: pause() }),
  message: () => phone({ round: message }),
  helpState: () => phone({ round: help(0), records: { 'help/help': helped('p5', {}) } }),
  helpStateOwn: () => phone({ round: help(0), records: { 'help/help': helped('p0', {}) } }),
  helpStatedOwn: () => phone({ round: help(0), records: { 'help/help': helped('p0', { challenge }) } }),
  helpConflict: () => {
    typedMeanwhile('challenge/help/1/p0', 'Onze absents sur trente et un : comment tenir l’accueil le samedi ?');
    return phone({ round: help(0), records: { 'help/help': helped('p0', { challenge }) } });
  },
  help: () => phone({ round: help(1), records: { 'help/help': helped('p5', { challenge }), 'givenIdea/i1': { type: 'givenIdea', id: 'i1', roundId: 'help', run: 1, text: 'Demander aux étudiants du week-end un créneau fixe', kept: false } } }),
  helpOwn: () => phone({ round: help(1), records: { 'help/help': helped('p0', { challenge }), ...ideas } }),
  helpThankOwn: () => phone({ round: help(2), records: { 'help/help': helped('p0', { challenge }), ...ideas, ...kept } }),
  helpThanked: () => phone({ round: help(2), records: { 'help/help': helped('p5', { challenge, thanked: true }), 'givenIdea/i1': { type: 'givenIdea', id: 'i1', roundId: 'help', run: 1, text: 'Demander aux étudiants du week-end un créneau fixe', kept: true } } }),
  individual: () => phone({ round: individual() }),
  individualWitness: () => phone({ round: individual(), records: { 'individualCommitment/own': mine('none') } }),
  individualAsked: () => phone({ round: individual(), records: { 'individualCommitment/own': mine('asked'), 'witnessRequest/own.p5': request(false) } }),
  individualDone: () => phone({ round: individual(), records: { 'individualCommitment/own': mine('accepted'), 'witnessRequest/own.p5': request(true) } }),
  takenHome: () => phone({ round: harvest({ status: 'closed' }), records: { ...kept, 'individualCommitment/own': mine('accepted'), 'witnessRequest/own.p5': request(true) } }),
  adoption: () => phone({ round: adopt(), records: atTable }),
  adoptionDone: () => phone({ round: adopt(), records: adopted }),
  adoptionClosed: () => phone({ round: adopt({ status: 'closed' }), records: adopted }),
  storyTell: () => phone({ round: stories(0) }),
  storyNoted: () => phone({ round: stories(0), records: storyTold(myStory) }),
  storyWaiting: () => phone({ round: stories(0), status: 'reconnecting', entries: [made('NoteStory', { roundId: 'stories', title: myStory.title, line: myStory.line }, 'waiting', undefined, 'story/stories')] }),
  storyRetell: () => phone({ round: stories(1), records: storyTold(carrying) }),
  storyHeard: () => phone({ round: stories(1), records: storyTold({ ...carrying, travelled: true, carry: { ...carrying.carry, heard: true }, hear: { ...carrying.hear, heard: true } }) }),
  storyLate: () => phone({ round: stories(1), records: storyTold({ type: 'myStory', roundId: 'stories', travelled: false, hidden: false, late: true }) }),
  storyClosed: () => phone({ round: stories(1, { status: 'closed' }), records: storyTold({ ...carrying, hidden: true, reason: 'Le nom d’un client y figure.' }) }),
  pulseText: () => phone({ round: pulse('text') }),
  pulseWords: () => phone({ round: pulse('words'), records: { 'pulseAnswer/pulse': { type: 'pulseAnswer', roundId: 'pulse', texts: ['Élan', 'confiance'], at: 0 } } }),
  pulseScale: () => phone({ round: pulse('scale'), records: { 'pulseAnswer/pulse': { type: 'pulseAnswer', roundId: 'pulse', texts: [], value: 4, at: 0 } } }),
  pulseRoti: () => phone({ round: pulse('roti') }),
  pulsePresence: () => phone({ round: pulse('presence') }),
  commitmentsAnswered: () => phone({ records: { 'commitment/3': commitment('3', { status: 'answered', question: 'Avec quels moyens le samedi ?', reply: 'Deux personnes dédiées, en rotation.', answer: 'D’accord. Je vous donne les deux postes dès janvier.' }) } }),
  cafeThink: () => phone({ round: cafe(1) }),
  cafeNotes: () => phone({ round: cafe(3), records: notes }),
  exploration: () => phone({ round: explored, records: { 'tableSheet/explore/14': finding } }),
  cafeHostWriting: discussingAsHost,
  explorationHost: () => phone({ round: explored, records: { 'tableSheet/explore/14': finding, me: host } }),
  explorationConflict: () => {
    typedMeanwhile('finding/explore', 'La réponse vient vite quand quelqu’un la signe de son nom.');
    return phone({ round: explored, records: { 'tableSheet/explore/14': finding, me: host } });
  },
  commitmentsHost: () => phone({ round: commitments, records: { 'commitment/1': commitment('1'), me: host } }),
};
