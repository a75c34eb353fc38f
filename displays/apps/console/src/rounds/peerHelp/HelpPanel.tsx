import { Card } from '@livesession/ui';
import type { HelpProgressRecord, PeerHelpDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { OneTable } from './OneTable';
import { helpProgress } from './records';

/** Numbers of every table, and the words of one when it is asked for. */
export function HelpPanel(props: { readonly round: RoundOf<PeerHelpDetail> }): JSX.Element {
  const tables = helpProgress(useDesk());
  const silent = tables.filter((table) => table.ideas === 0).map((table) => table.number);
  const stated = tables.filter((table) => table.stated).length;
  const thanked = tables.filter((table) => table.thanked).length;
  const ideas = tables.reduce((sum, table) => sum + table.ideas, 0);
  return (
    <div class="panel panel--commitments">
      <Card title={t('tables')}>
        <Figures
          figures={[
            { value: stated, word: t('stated', { count: stated }) },
            { value: ideas, word: t('ideas', { count: ideas }) },
            { value: thanked, word: t('thanked', { count: thanked }) },
          ]}
        />
        <TableGrid tiles={tables.map(tile)} label={t('tables')} />
        {(props.round.phase ?? 0) > 0 && silent.length > 0 && <p class="lead">{t('silent', { list: silent.join(', ') })}</p>}
      </Card>
      {tables.length > 0 && <OneTable roundId={props.round.id} tables={tables} />}
    </div>
  );
}

function tile(table: HelpProgressRecord): Tile {
  if (table.ideas > 0) return { table: table.number, word: t('tileIdeas', { count: table.ideas }), tone: 'done' };
  return table.stated ? { table: table.number, word: t('tileStated'), tone: 'some' } : { table: table.number, word: t('tileNothing'), tone: 'empty' };
}
