import { createMessages } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun écrit son engagement sur son téléphone",
    afterwards: "Les engagements individuels sont terminés",
    lead: "Un engagement, une échéance, un collègue pour témoin.",
    private: "Ce que chacun écrit reste entre lui et son témoin. Cette tablette ne le montre pas.",
  },
  en: {
    now: "Everybody writes a commitment on their phone",
    afterwards: "The individual commitments are over",
    lead: "One commitment, one date, one colleague as witness.",
    private: "What people write stays between them and their witness. This tablet does not show it.",
  },
});

export const individualCommitments: RoundKind<RoundOf<'individualCommitments'>> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: PrivatePanel,
};

/** Nothing to see here: it is between two people. */
function PrivatePanel(): JSX.Element {
  return (
    <section class="theme">
      <p class="theme__text">{t('lead')}</p>
      <p class="theme__asked">{t('private')}</p>
    </section>
  );
}
