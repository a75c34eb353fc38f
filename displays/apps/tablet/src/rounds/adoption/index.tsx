import { Callout, createMessages, Progress } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Chacun s'engage sur son téléphone",
    afterwards: "Notre ambition est adoptée",
    table: "À votre table",
    committed: "{adopted, plural, =0 {Personne ne s'est encore engagé, sur {present}} one {# personne sur {present} s'est engagée} other {# personnes sur {present} se sont engagées}}",
    everybody: "Toute la table s'est engagée",
  },
  en: {
    now: "Everybody commits on their phone",
    afterwards: "Our ambition is adopted",
    table: "At your table",
    committed: "{adopted, plural, =0 {Nobody of {present} has committed yet} one {# of {present} has committed} other {# of {present} have committed}}",
    everybody: "The whole table has committed",
  },
});

type Adoption = RoundOf<'adoption'>;

export const adoption: RoundKind<Adoption> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: AdoptionPanel,
};

/** The ambition in large letters, and how many of the table have committed. */
function AdoptionPanel({ round }: { readonly round: Adoption }): JSX.Element {
  const table = useTablet().records.get('tableAdoption', `tableAdoption/${round.id}`);
  return (
    <section class="theme">
      {round.detail.ambitions.map((each) => (
        <Callout key={each.id}>{each.text}</Callout>
      ))}
      {table && (
        <Progress
          label={t('table')}
          value={table.adopted}
          max={Math.max(1, table.present)}
          text={table.present > 0 && table.adopted >= table.present ? t('everybody') : t('committed', { adopted: table.adopted, present: table.present })}
        />
      )}
    </section>
  );
}
