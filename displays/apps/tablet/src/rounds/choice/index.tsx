import { createMessages, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun vote sur son téléphone",
    closed: "Le vote est terminé. Le résultat arrive.",
    revealed: "Voici ce que la salle a choisi",
    options: "{count, plural, one {# option} other {# options}} au choix",
  },
  en: {
    now: "Everybody votes on their phone",
    closed: "The vote is closed. The result is coming.",
    revealed: "This is what the room has chosen",
    options: "{count, plural, one {# option} other {# options}} to choose from",
  },
});

export const choice: RoundKind<RoundOf<'choice'>> = {
  now: () => t('now'),
  afterwards: (round) => t(round.detail.revealed ? 'revealed' : 'closed'),
  Panel: ChoicePanel,
};

/** The finalists once they are revealed. */
function ChoicePanel(props: { readonly round: RoundOf<'choice'> }): JSX.Element {
  const { round } = props;
  const finalists = useTablet().records.get('tally', `tally/${round.id}`)?.finalists;
  if (!finalists) return <p class="theme__asked">{t('options', { count: round.detail.optionCount })}</p>;
  return (
    <ol class="finalists">
      {finalists.map((finalist) => (
        <li key={finalist.optionId} class="finalist">
          <span class="finalist__rank">{finalist.rank}.</span>
          <span dir="auto">{keptTogether(finalist.text)}</span>
        </li>
      ))}
    </ol>
  );
}
