import type { RehearsalCheck, RehearsalReading } from '@livesession/wire';
import type { JSX } from 'preact';
import { DeskContext, type Desk } from '../src/desk';
import { t } from '../src/rehearsal/messages';
import { RehearsalCard } from '../src/rehearsal/RehearsalCard';

const checks: RehearsalCheck[] = [
  { what: 'Everybody joined and sees their own place', holds: true, detail: '24 of 24 in 0.4 s' },
  { what: 'No ballot was lost or counted twice', holds: true, detail: '48 sent, 48 acknowledged, 48 counted' },
];
const broken: RehearsalCheck = { what: 'The day was played from the first to the last round of the agenda', holds: false, detail: 'the console does not know round five' };

const reading: RehearsalReading = { standing: 'none', people: 24, tables: 4, round: 0, rounds: 17, roundTitle: '', checks: [] };
const states: readonly RehearsalReading[] = [
  reading,
  { ...reading, standing: 'running', round: 5, roundTitle: 'World Café, deuxième tour' },
  { ...reading, standing: 'done', round: 17, checks },
  { ...reading, standing: 'done', round: 5, checks: [...checks, broken] },
];

/** The card in its states, as narrow as the console's side. */
export function Rehearsals(props: { readonly desk: Desk }): JSX.Element {
  return (
    <DeskContext.Provider value={props.desk}>
      <main class="rehearsals">
        <h1 class="ui-hidden">{t('title')}</h1>
        {states.map((state, index) => (
          <RehearsalCard key={index} api={{ read: async () => state, begin: async () => ({ trouble: 'rehearsalWhileLive' }), stop: async () => ({ ...state, standing: 'stopped' }) }} />
        ))}
      </main>
    </DeskContext.Provider>
  );
}
