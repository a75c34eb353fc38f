import { wordsOf } from '../../words';

export const interludeWords = wordsOf({
  fr: {
    break: "C'est la pause",
    until: 'Reprise à {time}',
    back: 'On reprend maintenant',
    paused: 'La reprise est retardée',
    over: 'On reprend',
  },
  en: {
    break: 'Time for a break',
    until: 'We resume at {time}',
    back: 'We are resuming now',
    paused: 'We resume a little later',
    over: 'We resume',
  },
});
