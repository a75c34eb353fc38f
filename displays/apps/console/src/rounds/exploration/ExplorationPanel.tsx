import { Button, Card, keptTogether } from '@livesession/ui';
import type { ExplorationDetail, TableSheetRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Outcome } from '../../Action';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import { useCommand } from '../../useCommand';
import type { RoundOf } from '../kind';
import { NotesByTable } from '../tableNotes/NotesByTable';
import { seatedSheets } from '../tableNotes/seatedSheets';
import { t } from './messages';
import { notesOf } from '../tableNotes/records';

/** Which tables have found something, what, and what they noted on the way. */
export function ExplorationPanel({ round }: { readonly round: RoundOf<ExplorationDetail> }): JSX.Element {
  const desk = useDesk();
  const sheets = seatedSheets(desk, round.id);
  const tiles = sheets.map(tile);
  const count = (tone: Tile['tone']): number => tiles.filter((each) => each.tone === tone).length;
  return (
    <div class="panel panel--commitments">
      <Card title={t('tables')}>
        <Figures
          figures={[
            { value: count('done'), word: t('onWall') },
            { value: sheets.filter((sheet) => sheet.onWall === undefined).length, word: t('missing') },
            { value: round.detail.notes ?? 0, word: t('noteCount', { count: round.detail.notes ?? 0 }) },
          ]}
        />
        <TableGrid tiles={tiles} label={t('tables')} />
      </Card>
      {round.detail.finalists && (
        <Card title={t('findings')}>
          <div class="stack">
            {round.detail.finalists.map((text, index) => (
              <Finalist key={index} roundId={round.id} number={index + 1} text={text} sheets={sheets.filter((sheet) => sheet.subjectNumber === index + 1)} />
            ))}
          </div>
        </Card>
      )}
      <Card title={t('notes')}>
        <NotesByTable notes={notesOf(desk, round.id)} />
      </Card>
    </div>
  );
}

function Finalist(props: { readonly roundId: string; readonly number: number; readonly text: string; readonly sheets: readonly TableSheetRecord[] }): JSX.Element {
  const found = props.sheets.filter((sheet) => sheet.onWall !== undefined);
  return (
    <section>
      <h3 dir="auto">{t('finalist', { number: props.number, text: keptTogether(props.text) })}</h3>
      {found.length === 0 ? <p class="quiet">{t('noFinding')}</p> : <ul class="commitments">{found.map((sheet) => <Found key={sheet.table} sheet={sheet} />)}</ul>}
    </section>
  );
}

function Found({ sheet }: { readonly sheet: TableSheetRecord }): JSX.Element {
  const command = useCommand();
  return (
    <li class="question">
      <div class="question__body">
        <p class="question__text" dir="auto">
          {keptTogether(sheet.onWall ?? '')}
        </p>
        <p class="question__about">{t('fromTable', { table: sheet.table })}</p>
      </div>
      <Button look="quiet" hold onPress={() => void command.run('TakeFindingDown', { roundId: sheet.roundId, table: sheet.table })}>
        {t('takeDown')}
      </Button>
      <Outcome of={command} />
    </li>
  );
}

function tile({ table, notes, finding, onWall }: TableSheetRecord): Tile {
  if (onWall !== undefined) return { table, word: t('tileWall'), tone: 'done' };
  if (finding !== undefined) return { table, word: t('tileDraft'), tone: 'some' };
  return notes > 0 ? { table, word: t('tileNotes', { count: notes }), tone: 'some' } : { table, word: t('tileNothing'), tone: 'empty' };
}
