import type { BallotPaper, CodeInfo, PaperOption } from '@livesession/wire';

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
  R1: { kind: 'room', title: 'Journée des managers – Notre ambition relationnelle client', language: 'fr', tables: 32 },
};

/** Answers the page's requests from here. */
export function answerLikeAServer(): void {
  window.fetch = (input, init) => Promise.resolve(answer(String(input), String(init?.body ?? '')));
}

function answer(path: string, body: string): Response {
  if (path === '/papers/long') return Response.json(longPaper);
  if (path === '/papers/short') return Response.json(shortPaper);
  if (path.startsWith('/api/wall/')) return Response.json({ roundId: 'harvest', questions: Array.from({ length: 40 }, (_, index) => ({ ...option(index), ...(index % 3 !== 0 && { authorNames: ['Mehdi Benali'] }) })) });
  if (path.startsWith('/api/colleagues')) return Response.json({ hits: [{ participantId: 'p1', name: 'Mehdi Benali', table: 3 }, { participantId: 'p9', name: 'Bénédicte Mehdi', table: 21 }] });
  const info = codes[(JSON.parse(body) as { code: string }).code];
  return info ? Response.json(info) : new Response(null, { status: 404 });
}
