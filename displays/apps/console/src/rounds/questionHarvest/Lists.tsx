import { Card } from '@livesession/ui';
import type { QuestionHarvestDetail, TableListRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Action } from '../../Action';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { seatedLists } from './seatedLists';

/** Which tables have sent their list, how far the others are, and what was written and forgotten. */
export function Lists(props: { readonly round: RoundOf<QuestionHarvestDetail> }): JSX.Element {
  const desk = useDesk();
  const { round } = props;
  const lists = seatedLists(desk, round.id);
  const present = new Map(desk.tables.value.map((table) => [table.number, table.present]));
  const waiting = lists.filter((list) => !list.sent && list.questions > 0);
  // Only the facilitator takes a list that its table has not sent.
  const collects = desk.self.value !== undefined && (round.status === 'closed' || round.phase === 1);
  return (
    <Card title={t('lists')}>
      <Figures
        figures={[
          { value: lists.filter((list) => list.sent).length, word: t('listsSent') },
          { value: lists.filter((list) => !list.sent).length, word: t('listsMissing') },
          { value: lists.reduce((sum, list) => sum + list.drafts, 0), word: t('draftsWritten') },
        ]}
      />
      <TableGrid tiles={lists.map((list) => tile(list, present.get(list.table) ?? 0, round.phase === 1 || round.status === 'closed'))} label={t('lists')} />
      {collects && waiting.length > 0 && (
        <ul class="stack" aria-label={t('forgotten')}>
          {waiting.map(({ table, questions }) => (
            <li key={table} class="row">
              <span class="grow">{t('notSentYet', { table, count: questions })}</span>
              <Action method="CollectTableList" body={{ roundId: round.id, table }} label={t('collectLabel', { table })}>
                {t('collect')}
              </Action>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function tile({ table, writers, drafts, questions, sent }: TableListRecord, present: number, listing: boolean): Tile {
  if (sent) return { table, word: t('tileSent', { count: questions }), tone: 'done' };
  if (listing) return questions > 0 ? { table, word: t('tileListed', { count: questions }), tone: 'some' } : { table, word: t('tileNoList'), tone: 'empty' };
  return drafts > 0 ? { table, word: t('tilePeople', { done: Math.min(writers, present), present }), tone: writers < present ? 'some' : 'done' } : { table, word: t('tileNone'), tone: 'empty' };
}
