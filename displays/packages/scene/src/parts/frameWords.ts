import { wordsOf } from '../words';

export const frameWords = wordsOf({
  fr: {
    paused: 'En pause',
    over: 'Temps dépassé',
    left: 'Temps restant',
    closed: 'Terminé',
    page: 'Page {page} sur {pages}',
    awaySeconds: 'Liaison interrompue, dernier état il y a {count} s',
    awayMinutes: 'Liaison interrompue, dernier état il y a {count} min',
    statusOpen: '{title} : ouvert',
    statusPaused: '{title} : en pause',
    statusClosed: '{title} : terminé',
    statusPlanned: 'Bientôt : {title}',
  },
  en: {
    paused: 'Paused',
    over: 'Over time',
    left: 'Time left',
    closed: 'Closed',
    page: 'Page {page} of {pages}',
    awaySeconds: 'Connection lost, as of {count} s ago',
    awayMinutes: 'Connection lost, as of {count} min ago',
    statusOpen: '{title}: open',
    statusPaused: '{title}: paused',
    statusClosed: '{title}: closed',
    statusPlanned: 'Coming up: {title}',
  },
});
