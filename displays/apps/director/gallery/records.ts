import type { CommitmentRecord, CommitmentStatus, LiveRecord } from '@livesession/wire';

// Commitments in every state, before a server exists.
const texts = [
  'Nous rappelons chaque client mécontent dans les 24 heures, et nous lui disons ce qui a changé grâce à lui.',
  'Une heure par semaine, chaque responsable de rayon passe du temps à l’accueil.',
  'Le drive propose un échange humain à chaque retrait : un prénom, un sourire, une question.',
  'Nous partageons une fiche client unique entre le magasin et le web avant l’été, en commençant par trois magasins pilotes choisis ensemble.',
];
const sessionThemes = ['Chaque jour avec le client : accueil, écoute, moments qui comptent', 'Nos équipes : confiance, autonomie et fierté de servir', 'Magasin, web et services : une seule et même relation'];
const themes = [sessionThemes[0], sessionThemes[2], 'Livraison', undefined, sessionThemes[1]];
const statuses: readonly CommitmentStatus[] = ['sent', 'sent', 'replied', 'asked', 'acknowledged', 'answered'];

export function recordsOf(scene: string): ReadonlyMap<string, LiveRecord> {
  const all: [string, LiveRecord][] = [
    ['session', { type: 'session', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32, currentRound: 'r4', themes: sessionThemes }],
    ['round/r4', { type: 'round', id: 'r4', number: 4, title: 'Ce que nos tables s’engagent à faire', status: 'open', seconds: 1500, endsAt: Date.now() + 372_000, detail: { kind: 'tableCommitments', maxPerTable: 5, maxLength: 300, sent: 27, tablesSent: 24 } }],
  ];
  if (scene !== 'empty') for (const commitment of commitments()) all.push([`commitment/${commitment.id}`, commitment]);
  return new Map(all);
}

function commitments(): readonly CommitmentRecord[] {
  return Array.from({ length: 27 }, (_, index) => {
    const status = statuses[index % statuses.length] ?? 'sent';
    return {
      type: 'commitment', id: `c${index}`, roundId: 'r4', table: ((index * 11) % 32) + 1, revision: 2, status, signed: 10 - (index % 4), seats: 10, sentAt: Date.now() - index * 47_000,
      text: texts[index % texts.length] ?? '', ...(themes[index % themes.length] !== undefined && { theme: themes[index % themes.length] ?? '' }), lead: 'Claire Dumas', due: '31 mars', measure: 'Part des clients rappelés sous 24 h, lue ensemble chaque lundi matin',
      ...((status === 'asked' || status === 'replied') && { question: 'De quoi avez-vous besoin pour tenir ce délai le samedi ?' }),
      ...(status === 'replied' && { reply: 'D’une personne de plus au service clientèle, de 9 h à 19 h. Nous avons deux volontaires.' }),
      ...(status === 'answered' && { answer: 'Oui. Je m’occupe du renfort avant la fin du mois.' }),
    };
  });
}
