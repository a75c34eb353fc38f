import { keptTogether } from '@livesession/ui';
import { phaseOf, type RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useMe, usePhone } from '../../room/phone';
import type { RoundKind } from '../kind';
import { refusedNote } from '../tableNotes/refused';
import { TableNotes } from '../tableNotes/TableNotes';
import { HandOver } from './HandOver';
import { t } from './messages';

type Cafe = RoundOf<'worldCafe'>;

export const worldCafe: RoundKind<Cafe> = {
  now: (round, records) => {
    const phase = phaseOf(round);
    if (phase === 'handOver' && records.one('me')?.host) return t('handOverHost');
    return phase === 'handOver' || phase === 'think' || phase === 'share' ? t(phase) : t('discuss');
  },
  afterwards: () => t('afterwards'),
  Panel: CafePanel,
  refused: refusedNote,
};

function CafePanel({ round }: { readonly round: Cafe }): JSX.Element {
  const question = usePhone().records.all('tableSheet').find((sheet) => sheet.roundId === round.id)?.subject ?? round.detail.question;
  const phase = phaseOf(round);
  const tells = useMe()?.host === true && phase === 'handOver' && round.status !== 'closed';
  return (
    <>
      {question && <p class="theme__text">{keptTogether(question)}</p>}
      {tells && <HandOver />}
      {(phase === 'share' || phase === 'discuss') && <TableNotes round={round} max={round.detail.maxLength} writing={round.status !== 'closed'} />}
    </>
  );
}
