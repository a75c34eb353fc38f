import { keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';
import { NoteList } from '../tableNotes/NoteList';
import { FindingForm } from './FindingForm';
import { t } from './messages';

type Exploration = RoundOf<'exploration'>;

export const exploration: RoundKind<Exploration> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: ExplorationPanel,
};

/** The table's finalist, its finding, and the notes that lead there. */
function ExplorationPanel({ round }: { readonly round: Exploration }): JSX.Element | null {
  const { records } = useTablet();
  const table = records.one('table')?.number;
  const sheet = records.get('tableSheet', `tableSheet/${round.id}/${table ?? 0}`);
  if (!sheet || table === undefined) return null;
  return (
    <>
      <div class="asked">
        <h2 class="asked__which">{t('subject')}</h2>
        <p dir="auto">{keptTogether(sheet.subject)}</p>
      </div>
      {round.status === 'closed' ? sheet.finding && <Found finding={sheet.finding} /> : <FindingForm round={round} table={table} />}
      <NoteList round={round} max={round.detail.maxLength} writing={round.status !== 'closed'} />
    </>
  );
}

function Found({ finding }: { readonly finding: string }): JSX.Element {
  return (
    <section class="finding">
      <h2 class="asked__which">{t('finding')}</h2>
      <p class="note__text" dir="auto">
        {keptTogether(finding)}
      </p>
    </section>
  );
}
