import { Card, Progress } from '@livesession/ui';
import type { QuestionHarvestDetail, QuestionRecord, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { TableGrid, type Tile } from '../../TableGrid';
import { peopleBehind } from '../behind';
import type { RoundOf } from '../kind';
import { Lists } from './Lists';
import { t } from './messages';

/** Who has asked about what, and who is silent. */
export function Coverage(props: { readonly round: RoundOf<QuestionHarvestDetail>; readonly questions: readonly QuestionRecord[] }): JSX.Element {
  const { round, questions } = props;
  const subthemes = bySubtheme(round.detail.subthemes, questions);
  const most = Math.max(1, ...subthemes.map((subtheme) => subtheme.count));
  return (
    <div class="stack">
      {round.detail.maxPerTable !== undefined && <Lists round={round} />}
      <Card title={t('coverage')}>
        <div class="stack">
          {subthemes.map((subtheme) => (
            <Progress key={subtheme.name} label={subtheme.name} value={subtheme.count} max={most} text={t('tileSome', { count: subtheme.count })} />
          ))}
        </div>
      </Card>
      {round.detail.maxPerTable === undefined && <Tables questions={questions} />}
    </div>
  );
}

/** Per table: its questions, and how many of its people have asked. */
function Tables(props: { readonly questions: readonly QuestionRecord[] }): JSX.Element {
  const desk = useDesk();
  const tables = desk.tables.value.filter((table) => table.seats > 0);
  const tiles = tables.map((table) => tile(table, props.questions));
  // Nobody is silent where nobody sits.
  const silent = tables.filter((table) => table.present > 0 && !props.questions.some((question) => question.table === table.number)).map((table) => table.number);
  const people = peopleBehind(desk, (table) => table.done)?.people;
  return (
    <Card title={t('silent')}>
      <p class="lead">{silent.length === 0 ? t('silentNone') : t('silentSome', { count: silent.length, list: silent.join(', ') })}</p>
      {people !== undefined && people > 0 && <p class="lead">{t('silentPeople', { count: people })}</p>}
      <TableGrid tiles={tiles} label={t('silent')} />
      {people !== undefined && <p class="quiet">{t('tileHow')}</p>}
    </Card>
  );
}

function bySubtheme(names: readonly string[], questions: readonly QuestionRecord[]): readonly { readonly name: string; readonly count: number }[] {
  const count = (index: number | undefined): number => questions.filter((question) => (question.subtheme ?? undefined) === index).length;
  const none = count(undefined);
  return [...names.map((name, index) => ({ name, count: count(index) })), ...(none > 0 ? [{ name: t('noSubtheme'), count: none }] : [])];
}

function tile({ number: table, done, present }: TableProgressRecord, questions: readonly QuestionRecord[]): Tile {
  const count = questions.filter((question) => question.table === table).length;
  const people = done === undefined || present === 0 ? '' : ` · ${t('tilePeople', { done: Math.min(done, present), present })}`;
  return count === 0 ? { table, word: people ? t('tileSome', { count }) + people : t('tileNone'), tone: 'empty' } : { table, word: t('tileSome', { count }) + people, tone: done !== undefined && done < present ? 'some' : 'done' };
}
