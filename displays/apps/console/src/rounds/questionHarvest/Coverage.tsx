import { Card, Progress } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';

/** Who has asked about what, and who is silent. */
export function Coverage(props: { readonly round: RoundOf<QuestionHarvestDetail>; readonly questions: readonly QuestionRecord[] }): JSX.Element {
  const tables = useDesk().tables.value;
  const subthemes = bySubtheme(props.round.detail.subthemes, props.questions);
  const most = Math.max(1, ...subthemes.map((subtheme) => subtheme.count));
  const tiles = tables.filter((table) => table.seats > 0).map((table) => tile(table.number, props.questions));
  const silent = tiles.filter((each) => each.tone === 'empty').map((each) => each.table);
  return (
    <div class="stack">
      <Card title={t('coverage')}>
        <div class="stack">
          {subthemes.map((subtheme) => (
            <Progress key={subtheme.name} label={subtheme.name} value={subtheme.count} max={most} text={t('tileSome', { count: subtheme.count })} />
          ))}
        </div>
      </Card>
      <Card title={t('silent')}>
        <p class="lead">{silent.length === 0 ? t('silentNone') : t('silentSome', { count: silent.length, list: silent.join(', ') })}</p>
        <TableGrid tiles={tiles} label={t('silent')} />
      </Card>
    </div>
  );
}

function bySubtheme(names: readonly string[], questions: readonly QuestionRecord[]): readonly { readonly name: string; readonly count: number }[] {
  const count = (index: number | undefined): number => questions.filter((question) => (question.subtheme ?? undefined) === index).length;
  const none = count(undefined);
  return [...names.map((name, index) => ({ name, count: count(index) })), ...(none > 0 ? [{ name: t('noSubtheme'), count: none }] : [])];
}

function tile(table: number, questions: readonly QuestionRecord[]): Tile {
  const count = questions.filter((question) => question.table === table).length;
  return count === 0 ? { table, word: t('tileNone'), tone: 'empty' } : { table, word: t('tileSome', { count }), tone: 'done' };
}
