import { Button, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** The ideas for me: they come in at once, I keep some, and I say thank you. */
export function Received(props: { readonly round: RoundOf<'peerHelp'>; readonly thanked: boolean }): JSX.Element {
  const { round } = props;
  const phone = usePhone();
  const ideas = phone.records.all('helpIdea').filter((idea) => idea.roundId === round.id).sort((one, other) => other.number - one.number);
  const open = round.status === 'open';
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        phone.send('ThankColleagues', { roundId: round.id }, { slot: `thanks/${round.id}` });
      }}
    >
      <section class="mine">
        <h2 aria-live="polite">{t('received', { count: ideas.length })}</h2>
        <ul class="mine__list">
          {ideas.map((idea) => (
            <li key={idea.id} class="mine__one">
              <p dir="auto">{keptTogether(idea.text)}</p>
              {round.status !== 'closed' && <Keep roundId={round.id} ideaId={idea.id} open={open} />}
            </li>
          ))}
        </ul>
      </section>
      {open && round.phase === 2 && !props.thanked && (
        <div class="bar">
          <Button look="primary" large wide submit onPress={() => undefined}>
            {t('thankAll')}
          </Button>
        </div>
      )}
    </form>
  );
}

// What was pressed last counts until the server's record says the same.
function Keep(props: { readonly roundId: string; readonly ideaId: string; readonly open: boolean }): JSX.Element {
  const { records, outbox, send } = usePhone();
  const slot = `keep/${props.ideaId}`;
  const underway = outbox.value.filter((entry) => entry.slot === slot && entry.state.value !== 'refused').at(-1);
  const kept = underway ? underway.command['kept'] === true : records.get('keptIdea', `keptIdea/${props.ideaId}`) !== undefined;
  return (
    <Button class="mine__choice" pressed={kept} disabled={!props.open} onPress={() => send('KeepIdea', { roundId: props.roundId, ideaId: props.ideaId, kept: !kept }, { slot })}>
      {t(kept ? 'kept' : 'keep')}
    </Button>
  );
}
