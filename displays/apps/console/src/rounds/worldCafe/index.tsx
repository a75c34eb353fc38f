import { Card, keptTogether } from '@livesession/ui';
import { phaseOf, type TableSheetRecord, type WorldCafeDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk, type Desk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundKind, RoundOf } from '../kind';
import { NotesByTable } from '../tableNotes/NotesByTable';
import { seatedSheets, sheetsBehind } from '../tableNotes/seatedSheets';
import { t } from './messages';
import { plans } from './plans';
import { shows } from './shows';
import { notesOf } from '../tableNotes/records';

export const worldCafe: RoundKind<WorldCafeDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  phase: (name) => (name === 'handOver' || name === 'think' || name === 'share' || name === 'discuss' ? t(name) : name),
  now: (round, desk) => {
    const notes = round.detail.notes ?? 0;
    switch (round.status) {
      case 'planned':
        return t('nowPlanned');
      case 'paused':
        return t('nowPaused', { notes });
      case 'open':
        return nowOpen(round, desk, notes);
      case 'closed':
        return t('nowClosed', { notes, tables: round.detail.tablesWithNotes ?? 0 });
      default:
        return round.status satisfies never;
    }
  },
  plans,
  shows,
  behind: (round, desk) => {
    const phase = phaseOf(round);
    if (phase === 'think' || phase === 'share') return undefined;
    return sheetsBehind(desk, round.id, (sheet) => (phase === 'handOver' ? sheet.passedOn === true : sheet.notes > 0));
  },
  Panel: CafePanel,
};

function nowOpen(round: RoundOf<WorldCafeDetail>, desk: Desk, notes: number): string {
  const sheets = seatedSheets(desk, round.id);
  const phase = phaseOf(round);
  if (phase === 'handOver') return t('nowHandOver', { passed: sheets.filter((sheet) => sheet.passedOn).length, all: sheets.length });
  if (phase === 'think') return t('nowThink');
  return t('nowNotes', { notes, silent: sheets.filter((sheet) => sheet.notes === 0).length });
}

/** Who writes, who is silent, and everything that was written. */
function CafePanel({ round }: { readonly round: RoundOf<WorldCafeDetail> }): JSX.Element {
  const desk = useDesk();
  const sheets = seatedSheets(desk, round.id);
  const handing = round.status !== 'closed' && phaseOf(round) === 'handOver';
  const silent = sheets.filter((sheet) => sheet.notes === 0).length;
  return (
    <div class="panel panel--commitments">
      <Card title={t('tables')}>
        <p class="lead">{round.detail.question ? t('question', { text: keptTogether(round.detail.question) }) : t('ownQuestions')}</p>
        <Figures
          figures={[
            ...(round.detail.tablesPassedOn === undefined ? [] : [{ value: round.detail.tablesPassedOn, word: t('passedTables', { count: round.detail.tablesPassedOn }) }]),
            { value: sheets.length - silent, word: t('writing', { count: sheets.length - silent }) },
            { value: silent, word: t('silent') },
            { value: round.detail.notes ?? 0, word: t('noteCount', { count: round.detail.notes ?? 0 }) },
          ]}
        />
        <TableGrid tiles={sheets.map(handing ? passingTile : noteTile)} label={t('tables')} />
      </Card>
      <Card title={t('notes')}>
        <NotesByTable notes={notesOf(desk, round.id)} />
      </Card>
    </div>
  );
}

function noteTile({ table, notes }: TableSheetRecord): Tile {
  return notes === 0 ? { table, word: t('tileNothing'), tone: 'empty' } : { table, word: t('tileNotes', { count: notes }), tone: 'done' };
}

function passingTile({ table, passedOn }: TableSheetRecord): Tile {
  return passedOn ? { table, word: t('tilePassed'), tone: 'done' } : { table, word: t('tileWaiting'), tone: 'empty' };
}
