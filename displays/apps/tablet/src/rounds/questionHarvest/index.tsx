import { createMessages, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun pose ses questions sur son téléphone",
    afterwards: "La récolte est terminée",
    asked: "{asked, plural, one {# question récoltée} other {# questions récoltées}} dans la salle",
    subthemes: "Sous-thèmes",
  },
  en: {
    now: "Everybody asks questions on their phone",
    afterwards: "The harvest is over",
    asked: "{asked, plural, one {# question} other {# questions}} asked in the room",
    subthemes: "Sub-themes",
  },
});

export const questionHarvest: RoundKind<RoundOf<'questionHarvest'>> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: HarvestPanel,
};

/** The theme in large letters: the phones do the rest. */
function HarvestPanel(props: { readonly round: RoundOf<'questionHarvest'> }): JSX.Element {
  const { theme, subthemes, asked } = props.round.detail;
  return (
    <section class="theme">
      <p class="theme__text">{keptTogether(theme)}</p>
      {subthemes.length > 0 && (
        <ul class="theme__subthemes" aria-label={t('subthemes')}>
          {subthemes.map((name) => (
            <li key={name}>{keptTogether(name)}</li>
          ))}
        </ul>
      )}
      {asked !== undefined && <p class="theme__asked">{t('asked', { asked })}</p>}
    </section>
  );
}
