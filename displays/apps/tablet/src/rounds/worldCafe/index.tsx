import { keptTogether } from '@livesession/ui';
import { phaseOf, type RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';
import { NoteList } from '../tableNotes/NoteList';
import { HandOver } from './HandOver';
import { t } from './messages';

type Cafe = RoundOf<'worldCafe'>;

export const worldCafe: RoundKind<Cafe> = {
  now: (round) => {
    const phase = phaseOf(round);
    return phase === 'handOver' || phase === 'think' || phase === 'share' ? t(phase) : t('discuss');
  },
  afterwards: () => t('afterwards'),
  phase: (name) => (name === 'handOver' || name === 'think' || name === 'share' ? t(`${name}Name`) : t('discussName')),
  Panel: CafePanel,
};

function CafePanel({ round }: { readonly round: Cafe }): JSX.Element {
  const { records } = useTablet();
  const table = records.one('table')?.number;
  const sheet = records.get('tableSheet', `tableSheet/${round.id}/${table ?? 0}`);
  const question = sheet?.subject ?? round.detail.question;
  const phase = round.status === 'closed' ? 'closed' : phaseOf(round);
  return (
    <>
      {question && <p class={phase === 'think' ? 'asked asked--large' : 'asked'}>{keptTogether(question)}</p>}
      {phase === 'handOver' && <HandOver round={round} passedOn={sheet?.passedOn ?? false} />}
      {phase === 'think' && <p class="theme__asked">{t('thinkHint')}</p>}
      {(phase === 'share' || phase === 'discuss' || phase === 'closed') && <NoteList round={round} max={round.detail.maxLength} writing={phase !== 'closed'} />}
    </>
  );
}
