import type { NamedPeople } from '@livesession/wire';
import type { JSX } from 'preact';
import { RoundTools } from '../src/agenda/RoundTools';
import { DeskContext, type Desk } from '../src/desk';
import { t as agenda } from '../src/agenda/messages';
import { t } from '../src/side/messages';
import { Doubles } from '../src/side/people/Doubles';
import { FindPerson, Hits } from '../src/side/people/FindPerson';
import { Seating } from '../src/side/Seating';
import { SeatMap } from '../src/side/SeatMap';
import { WalkIn } from '../src/side/WalkIn';
import { Pressed } from './pressed';

const named: NamedPeople = {
  people: [{ participantId: 'p0-4', name: 'Amel Haddad', entity: 'Magasin de Lille', region: 'Nord' }, { participantId: 'p6-4', name: 'Amel Haddad', entity: 'Siège' }],
  tooMany: false,
};

/** The cards of the room with their forms opened, as narrow as the console's side. */
export function RoomForms(props: { readonly desk: Desk }): JSX.Element {
  return (
    <DeskContext.Provider value={props.desk}>
      <main class="rehearsals">
        <h1 class="ui-hidden">{t('room')}</h1>
        <Pressed steps={[['.ui-field:nth-of-type(1) input', 'Amel Haddad'], '.stack > .ui-button']}>
          <WalkIn />
        </Pressed>
        <Pressed steps={['.seatmap__table:nth-child(1)']}>
          <SeatMap />
        </Pressed>
        <Pressed steps={['.seatmap__table:nth-child(2)', '.seats li:nth-child(3) button']}>
          <SeatMap />
        </Pressed>
        <Doubles />
        <Pressed steps={['.seats li:nth-child(2) button']}>
          <FindPerson />
          <Hits found={named} />
        </Pressed>
        <Seating />
      </main>
    </DeskContext.Provider>
  );
}

/** Votes that are not open yet, being edited: one as planned, one about to be secret. */
export function VoteSettings(props: { readonly desk: Desk }): JSX.Element {
  const planned = props.desk.rounds.value.find((round) => round.id === 'r3');
  if (!planned) throw new Error('The gallery has no planned vote.');
  return (
    <DeskContext.Provider value={props.desk}>
      <main class="screens__main">
        <h1 class="ui-hidden">{agenda('editRound')}</h1>
        <Pressed steps={['.tools__row > [aria-pressed]']}>
          <RoundTools round={planned} onRemoved={() => undefined} />
        </Pressed>
        <Pressed steps={['.tools__row > [aria-pressed]', '.one-of:nth-of-type(1) > :last-child']}>
          <RoundTools round={planned} onRemoved={() => undefined} />
        </Pressed>
      </main>
    </DeskContext.Provider>
  );
}
