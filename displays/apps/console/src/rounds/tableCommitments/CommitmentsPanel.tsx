import { Card, Chip, EmptyState, keptTogether, type Tone } from '@livesession/ui';
import type { CommitmentRecord, CommitmentStatus, TableCommitmentsDetail, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { commitmentsOf } from './records';

const tones: Readonly<Record<CommitmentStatus, Tone>> = { draft: 'plain', sent: 'plain', asked: 'warn', replied: 'accent', acknowledged: 'good', answered: 'good' };

export function CommitmentsPanel(props: { readonly round: RoundOf<TableCommitmentsDetail> }): JSX.Element {
  const desk = useDesk();
  const commitments = commitmentsOf(desk, props.round.id);
  const tiles = desk.tables.value.filter((table) => table.seats > 0).map((table) => tile(table, commitments));
  const count = (tone: Tile['tone']): number => tiles.filter((each) => each.tone === tone).length;
  return (
    <div class="panel panel--commitments">
      <Card title={t('tables')}>
        <Figures
          figures={[
            { value: count('done'), word: t('sentTables', { count: count('done') }) },
            { value: count('some'), word: t('draftTables', { count: count('some') }) },
            { value: count('empty'), word: t('silentTables') },
          ]}
        />
        <TableGrid tiles={tiles} label={t('tables')} />
      </Card>
      <Card title={t('commitments')}>
        {commitments.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <ul class="commitments">
            {commitments.toReversed().map((commitment) => (
              <Commitment key={commitment.id} commitment={commitment} />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

function Commitment(props: { readonly commitment: CommitmentRecord }): JSX.Element {
  const { table, text, lead, due, measure, status, signed, seats, question, reply, answer } = props.commitment;
  return (
    <li class="commitment">
      <p class="commitment__head">
        <strong>{t('fromTable', { table })}</strong>
        <Chip tone={tones[status]}>{t(status)}</Chip>
        <span class="quiet">{t('signed', { signed, seats })}</span>
      </p>
      <p dir="auto">{keptTogether(text)}</p>
      <p class="facts">
        {lead && <span>{t('lead', { lead })}</span>}
        {due && <span>{t('due', { due })}</span>}
        {measure && <span>{t('measure', { measure })}</span>}
      </p>
      {question && <p class="talk">{t('question', { text: question })}</p>}
      {reply && <p class="talk">{t('reply', { text: reply })}</p>}
      {answer && <p class="talk">{t('answer', { text: answer })}</p>}
    </li>
  );
}

function tile(table: TableProgressRecord, commitments: readonly CommitmentRecord[]): Tile {
  const sent = commitments.filter((commitment) => commitment.table === table.number).length;
  if (sent > 0) return { table: table.number, word: t('tileSent', { count: sent }), tone: 'done' };
  return table.drafts > 0
    ? { table: table.number, word: t('tileDraft', { count: table.drafts }), tone: 'some' }
    : { table: table.number, word: t('tileNothing'), tone: 'empty' };
}
