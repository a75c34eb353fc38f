import { Button, Callout, createMessages, StatusLine } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Vous engagez-vous pour cette ambition ?",
    afterwards: "Merci. Notre ambition est adoptée.",
    ambition: "Notre ambition",
    commit: "Je m'engage pour cette ambition",
    committed: "Vous vous êtes engagé·e",
    notCommitted: "Vous ne vous êtes pas engagé·e.",
    takeBack: "Revenir sur mon engagement",
    refused: "Votre engagement pour cette ambition n'a pas changé.",
    sending: "Envoi…",
    waiting: "Gardé sur ce téléphone, part dès que possible",
    table: "{adopted, plural, =0 {Personne ne s'est encore engagé à votre table} one {# personne sur {present} à votre table} other {# personnes sur {present} à votre table}}",
  },
  en: {
    now: "Do you commit to this ambition?",
    afterwards: "Thank you. Our ambition is adopted.",
    ambition: "Our ambition",
    commit: "I commit to this ambition",
    committed: "You have committed",
    notCommitted: "You have not committed.",
    takeBack: "Take my commitment back",
    refused: "Your commitment to this ambition has not changed.",
    sending: "Sending…",
    waiting: "Kept on this phone, sent as soon as possible",
    table: "{adopted, plural, =0 {Nobody at your table has committed yet} one {# of {present} at your table} other {# of {present} at your table}}",
  },
});

type Adoption = RoundOf<'adoption'>;

export const adoption: RoundKind<Adoption> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: AdoptionPanel,
  refused: () => ({ what: t('refused') }),
};

/** The ambition in full, and one button. */
function AdoptionPanel({ round }: { readonly round: Adoption }): JSX.Element {
  const table = usePhone().records.get('tableAdoption', `tableAdoption/${round.id}`);
  return (
    <div class="ballot">
      <section class="theme">
        <h2 class="ui-hidden">{t('ambition')}</h2>
        {round.detail.ambitions.map((each) => (
          <Callout key={each.id}>{each.text}</Callout>
        ))}
      </section>
      <div class="bar">
        {table && <p class="bar__summary">{t('table', { adopted: table.adopted, present: table.present })}</p>}
        {round.status !== 'planned' && <Commit round={round} />}
      </div>
    </div>
  );
}

function Commit({ round }: { readonly round: Adoption }): JSX.Element {
  const { outbox, records, send } = usePhone();
  const slot = `adopt/${round.id}`;
  const committed = records.get('adoption', `adoption/${round.id}`) !== undefined;
  const state = outbox.value.find((entry) => entry.slot === slot && entry.state.value !== 'refused')?.state.value;
  if (state !== undefined && state !== 'registered') {
    return <StatusLine kind={state === 'sent' ? 'sending' : 'waiting'}>{t(state === 'sent' ? 'sending' : 'waiting')}</StatusLine>;
  }
  const press = (): void => void send('AdoptAmbition', { roundId: round.id, adopted: !committed }, { slot });
  if (round.status !== 'open') return committed ? <StatusLine kind="done">{t('committed')}</StatusLine> : <p>{t('notCommitted')}</p>;
  return committed ? (
    <div class="bar__line">
      <StatusLine kind="done">{t('committed')}</StatusLine>
      <Button look="quiet" onPress={press}>
        {t('takeBack')}
      </Button>
    </div>
  ) : (
    <Button look="primary" large wide onPress={press}>
      {t('commit')}
    </Button>
  );
}
