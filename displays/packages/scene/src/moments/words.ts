import { wordsOf } from '../words';

export const momentWords = wordsOf({
  fr: {
    joinTitle: 'Rejoignez-nous avec votre téléphone',
    scan: 'Scannez votre badge, le chevalet de votre table ou ce code',
    type: 'Ou tapez cette adresse et ce code',
    present: '{present, plural, one {# personne présente} other {# personnes présentes}} sur {expected}',
    presentOnly: '{present, plural, one {# personne présente} other {# personnes présentes}}',
    soon: 'Bientôt',
    moving: 'Changez de table : regardez votre téléphone',
    movingDone: 'Tout le monde est à sa table',
    movingThere: '{there} sur {seats} à leur table',
    joinLabel: 'Pour rejoindre {title}',
    blank: 'Écran en veille',
    waiting: 'En attente de la séance',
    identity: 'Cet écran',
  },
  en: {
    joinTitle: 'Join with your phone',
    scan: 'Scan your badge, your table tent or this code',
    type: 'Or type this address and this code',
    present: '{present, plural, one {# person present} other {# people present}} of {expected}',
    presentOnly: '{present, plural, one {# person present} other {# people present}}',
    soon: 'Coming up',
    moving: 'Change tables: look at your phone',
    movingDone: 'Everybody is at their table',
    movingThere: '{there} of {seats} at their table',
    joinLabel: 'Joining {title}',
    blank: 'Screen blanked',
    waiting: 'Waiting for the session',
    identity: 'This screen',
  },
});
