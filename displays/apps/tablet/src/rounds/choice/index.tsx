import { createMessages, keptTogether } from '@livesession/ui';
import type { ChoiceRule, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun vote sur son téléphone",
    closed: "Le vote est terminé",
    coming: "Le résultat arrive à l'écran",
    soon: "Le vote s'ouvre bientôt",
    revealed: "Voici ce que la salle a choisi",
    options: "{count, plural, one {# option} other {# options}} au choix",
    one: "Choisissez une seule option",
    upTo: "Choisissez {picks, plural, one {une option} other {jusqu'à # options}}",
    points: "Répartissez {points, plural, one {# point} other {# points}}, {cap} au plus par option",
    rate: "Notez chaque option de 1 à {most}",
    rank: "Classez vos {most, plural, one {préférée} other {# préférées}}",
    agree: "D'accord, pas d'accord ou abstention",
    own: "Un bulletin par personne, sur son téléphone. Il peut changer jusqu'à la fin du vote.",
  },
  en: {
    now: "Everybody votes on their phone",
    closed: "The vote is closed",
    coming: "The result is coming on the screen",
    soon: "The vote opens soon",
    revealed: "This is what the room has chosen",
    options: "{count, plural, one {# option} other {# options}} to choose from",
    one: "Choose one option",
    upTo: "Choose {picks, plural, one {one option} other {up to # options}}",
    points: "Spread {points, plural, one {# point} other {# points}}, at most {cap} on one option",
    rate: "Rate each option from 1 to {most}",
    rank: "Rank your {most, plural, one {favourite} other {# favourites}}",
    agree: "Agree, disagree or abstain",
    own: "One ballot each, on your own phone. It can change until the vote closes.",
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
  if (!finalists) return <Before round={round} />;
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

/** What the table waits for, or what is asked of its people while they vote, in letters that all of them can read. */
function Before({ round }: { readonly round: RoundOf<'choice'> }): JSX.Element {
  if (round.status === 'planned' || round.status === 'closed') {
    return (
      <section class="theme">
        <p class="theme__text">{t(round.status === 'closed' ? 'coming' : 'soon')}</p>
      </section>
    );
  }
  return <Voting round={round} />;
}

function Voting({ round }: { readonly round: RoundOf<'choice'> }): JSX.Element {
  const { rule, optionCount } = round.detail;
  return (
    <section class="theme">
      <p class="theme__text">{t(rule.kind, ruleValues(rule))}</p>
      <p class="theme__asked">{t('options', { count: optionCount })}</p>
      <p class="theme__asked">{t('own')}</p>
    </section>
  );
}

function ruleValues(rule: ChoiceRule): Record<string, number> {
  return { picks: rule.picks ?? 1, points: rule.points ?? 0, cap: rule.cap ?? 0, most: rule.most ?? 0 };
}
