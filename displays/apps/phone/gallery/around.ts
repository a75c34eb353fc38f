import type { LiveRecord, RoundRecord, SeatMove } from '@livesession/wire';
import type { PhoneLink } from '../src/room/phone';
import { final, finalists, made, phone, round } from './situations';

const me = (move: SeatMove | undefined, host = false): Readonly<Record<string, LiveRecord>> => ({
  me: { type: 'me', participantId: 'p0', name: 'Anne Durand', table: 14, host, ...(move && { move }), ...(move === 'go' && { from: 3 }) },
});
const closed = round('tea', 'Pause', { kind: 'interlude', purpose: 'break', message: 'Café et thé dans le hall.' }, { status: 'closed' });

const subject = 'Qui rappelle le client après une livraison ratée, et sous quel délai ?';
const cafe = (phase: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('cafe', 'World Café, premier tour', { kind: 'worldCafe', question: subject, maxLength: 400 }, { phases: [{ name: 'handOver' }, { name: 'think', seconds: 60 }, { name: 'share', seconds: 300 }, { name: 'discuss', seconds: 600 }], phase, ...more });
const explore = (more: Partial<RoundRecord> = {}): RoundRecord => round('explore', 'Exploration', { kind: 'exploration', maxLength: 400, maxFinding: 280 }, more);
const notes = (roundId: string): Readonly<Record<string, LiveRecord>> => Object.fromEntries(
  ['Rappeler le jour même, même sans solution', 'Une seule personne suit le dossier du début à la fin'].map((text, index) => [`note/n${index}`, { type: 'note' as const, id: `n${index}`, roundId, table: 14, number: index + 1, revision: 1, text }]),
);
const sheet = (roundId: string, finding?: string): Readonly<Record<string, LiveRecord>> => ({
  [`tableSheet/${roundId}`]: { type: 'tableSheet', roundId, table: 14, subject, notes: 2, ...(finding !== undefined && { finding, onWall: finding }) },
});
const report = (table: number, next: number, more: Partial<RoundRecord> = {}): RoundRecord =>
  round('report', 'Restitution', { kind: 'reportBack', secondsPerTable: 120, order: [3, 14, 27], table, next }, more);

/** What happens between the rounds, and rounds in which phones mostly look on. */
export const around: Readonly<Record<string, () => PhoneLink>> = {
  moveGo: () => phone({ round: closed, records: me('go') }),
  moveArrived: () => phone({ round: closed, records: me('arrived') }),
  moveStay: () => phone({ round: closed, records: me('stay') }),
  moveHostStays: () => phone({ round: closed, records: me('stay', true) }),
  announced: () => phone({ round: final(), records: { 'announcement/1': { type: 'announcement', id: '1', text: 'Les vestiaires ferment à 18 h. Merci de récupérer vos manteaux pendant la pause.', at: 0 } } }),
  planned: () => phone({ round: final({}, { status: 'planned' }) }),
  voteOffline: () => phone({ round: final(), status: 'reconnecting', entries: [made('CastBallot', { roundId: 'vote', choices: [{ optionId: 'q2', points: 1 }] }, 'waiting', undefined, 'ballot/vote')] }),
  voteRefused: () => phone({ round: final({}, { status: 'closed' }), entries: [made('CastBallot', { roundId: 'vote', choices: [{ optionId: 'q2', points: 1 }] }, 'refused', { code: 'roundAlreadyClosed' })] }),
  signatureRefused: () => phone({ round: closed, entries: [made('SignCommitment', { commitmentId: '1', signed: true }, 'refused', { code: 'commitmentAlreadySent' })] }),
  resultTie: () => phone({ round: final({ revealed: true }, { status: 'closed' }), records: { 'tally/vote': { type: 'tally', roundId: 'vote', voted: 298, present: 312, finalists: finalists([1]), tieReason: 'Les deux questions se rejoignent, et celle-ci est plus précise.' } } }),
  cafeHandOver: () => phone({ round: cafe(0), records: sheet('cafe') }),
  cafeHandOverHost: () => phone({ round: cafe(0), records: { ...me(undefined, true), ...sheet('cafe'), 'handOver/cafe1': { type: 'handOver', roundId: 'cafe1', number: 3, title: 'World Café, premier tour', question: 'Quand un client nous a-t-il remerciés pour la dernière fois ?', notes: ['Un prénom à chaque retrait au drive', 'Rappeler le vendredi soir, jamais par courriel'] } } }),
  cafeThink: () => phone({ round: cafe(1), records: sheet('cafe') }),
  cafeDiscuss: () => phone({ round: cafe(3), records: { ...sheet('cafe'), ...notes('cafe') } }),
  cafeHost: () => phone({ round: cafe(3), records: { ...me(undefined, true), ...sheet('cafe'), ...notes('cafe') } }),
  exploration: () => phone({ round: explore(), records: { ...sheet('explore', 'Le client ne sait pas qui le rappellera : il appelle lui-même, trois fois.'), ...notes('explore') } }),
  reportWaiting: () => phone({ round: report(3, 27) }),
  reportNext: () => phone({ round: report(3, 14) }),
  reportMine: () => phone({ round: report(14, 27) }),
  recap: () => phone({ round: final() }),
  inEventColour: () => phone({ round: final(), records: { session: { type: 'session', title: 'Journée des managers', language: 'fr', tables: 32, currentRound: 'vote', look: { font: 'serif', accent: '#f28c28' } } } }),
  recapEmpty: () => phone({}),
  theEnd: () => phone({ round: report(27, 27, { status: 'closed' }), records: { session: { type: 'session', title: 'Journée des managers', language: 'fr', tables: 32, currentRound: 'report', over: true } } }),
};
