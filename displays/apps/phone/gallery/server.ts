import type { BallotPaper, CodeInfo, PaperOption, Recap } from '@livesession/wire';

const texts = [
  'Au drive, le client retire sa commande sans aucun échange humain, pourquoi ?',
  'Comment faire remonter une bonne idée d’un employé de rayon jusqu’au comité de direction, sans qu’elle meure en route ?',
  'Comment répondre à une réclamation en moins de 48 h sans envoyer une réponse toute faite ?',
  'Quand aurons-nous une fiche client unique pour le magasin et le web ?',
  'Qui rappelle le client après une livraison ratée, et sous quel délai ?',
  'Comment réduire l’attente au téléphone du service clientèle le lundi matin ?',
];

export const subthemes = [
  'Chaque jour avec le client : accueil, écoute, moments qui comptent',
  'Nos équipes : confiance, autonomie et fierté de servir',
  'Magasin, web et services : une seule et même relation',
];

const option = (index: number): PaperOption => ({ id: `q${index + 1}`, number: index + 1, text: texts[index % texts.length] ?? '', ...(index % 4 < 3 && { subtheme: index % 4 }) });

export const longPaper: BallotPaper = { roundId: 'vote', subthemes, options: Array.from({ length: 150 }, (_, index) => option(index)) };
export const shortPaper: BallotPaper = { roundId: 'final', subthemes: [], options: Array.from({ length: 5 }, (_, index) => ({ id: `q${index + 1}`, number: index + 1, text: texts[index] ?? '' })) };

const codes: Readonly<Record<string, CodeInfo>> = {
  T14: { kind: 'table', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32, table: 14 },
  B7: { kind: 'badge', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32, name: 'Jean-Baptiste Vandenbroucke', table: 14 },
  R1: { kind: 'room', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32 },
};

const emptyRecap: Recap = {
  title: 'Journée des managers – Notre ambition relationnelle client', name: 'Anne Durand', table: 14,
  stories: [], helped: [], own: [], witnessed: [], atTables: [], met: [], chosen: [],
};
const recap: Recap = {
  ...emptyRecap,
  chosen: [{
    text: texts[2] ?? '', adopted: true,
    from: [{ text: texts[2] ?? '', from: [{ text: 'Pourquoi nos réponses aux réclamations se ressemblent-elles toutes ?', from: [] }] }, { text: texts[4] ?? '', from: [] }, { text: texts[3] ?? '', from: [] }],
  }],
  own: [{ text: 'Je commence chaque brief par une bonne nouvelle venue d’un client.', due: 'dès lundi', with: 'Mehdi Benali' }],
  witnessed: [{ text: 'Une heure en caisse chaque semaine, avec l’équipe du soir.', due: 'fin mars', with: 'Chloé Martin' }],
  atTables: [
    { table: 14, text: 'Rappeler dans l’heure tout client dont la livraison a échoué, avec une solution et non une excuse.', lead: 'Sophie Lefèvre', due: '31 janvier', measure: 'Part des clients rappelés dans l’heure', status: 'answered', signed: true, question: 'Avec quels moyens le samedi ?', reply: 'Deux personnes dédiées, en rotation.', answer: 'D’accord. Je vous donne les deux postes dès janvier.' },
    { table: 14, text: 'Ouvrir dix minutes plus tôt dans tous les magasins.', status: 'acknowledged', signed: false },
  ],
  stories: [
    { title: 'Le lapin du rayon literie', line: 'Un enfant avait oublié son lapin. L’équipe l’a photographié toute la soirée dans le magasin.', travelled: true },
    { title: 'Ouvrir dix minutes plus tôt', line: 'On ouvre le sas à 8 h 50 avec deux bancs.', travelled: false, from: 'Mehdi Benali' },
  ],
  helped: [{ challenge: 'Mon équipe de caisse compte onze absents sur trente et un.', ideas: [{ text: 'Fermer deux caisses classiques et mettre un accueil volant', kept: true }, { text: 'Appeler le magasin voisin', kept: false }] }],
  met: ['Chloé Martin', 'Fatou Diallo', 'Jean-Baptiste Vandenbroucke', 'Mehdi Benali', 'Sophie Lefèvre', 'Thomas Nguyen'],
};

/** Answers the page's requests from here. */
export function answerLikeAServer(at: string): void {
  window.fetch = (input, init) => Promise.resolve(answer(String(input), String(init?.body ?? ''), at));
}

function answer(path: string, body: string, at: string): Response {
  if (path === '/api/recap') return Response.json(at === 'recapEmpty' ? emptyRecap : recap);
  if (path === '/papers/long') return Response.json(longPaper);
  if (path === '/papers/short') return Response.json(shortPaper);
  if (path.startsWith('/api/wall/')) return Response.json({ roundId: 'harvest', questions: Array.from({ length: 40 }, (_, index) => ({ ...option(index), ...(index % 3 !== 0 && { authorNames: ['Mehdi Benali'] }) })) });
  if (path.startsWith('/api/colleagues')) return Response.json({ hits: [{ participantId: 'p1', name: 'Mehdi Benali', table: 3 }, { participantId: 'p9', name: 'Bénédicte Mehdi', table: 21 }] });
  if (body.includes('T429')) return new Response(null, { status: 429 });
  if (body.includes('T503')) return new Response(null, { status: 503 });
  const info = codes[(JSON.parse(body) as { code: string }).code];
  return info ? Response.json(info) : new Response(null, { status: 404 });
}
