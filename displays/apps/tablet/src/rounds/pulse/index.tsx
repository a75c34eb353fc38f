import { createMessages, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun répond sur son téléphone",
    afterwards: "C'est terminé, le résultat est à l'écran",
  },
  en: {
    now: "Everybody answers on their phone",
    afterwards: "It is closed, the result is on the screen",
  },
});

export const pulse: RoundKind<RoundOf<'pulse'>> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: PulsePanel,
};

/** The prompt in large letters: the phones do the rest. */
function PulsePanel(props: { readonly round: RoundOf<'pulse'> }): JSX.Element {
  return (
    <section class="theme">
      <p class="theme__text" dir="auto">
        {keptTogether(props.round.detail.prompt)}
      </p>
    </section>
  );
}
