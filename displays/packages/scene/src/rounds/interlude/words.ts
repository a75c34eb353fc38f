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
    until: 'We go on at {time}',
    back: 'We go on now',
    paused: 'We go on a little later',
    over: 'We go on',
  },
});
