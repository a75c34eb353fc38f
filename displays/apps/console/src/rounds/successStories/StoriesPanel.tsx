import { Card } from '@livesession/ui';
import type { StoryRecord, SuccessStoriesDetail, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { StoryList } from './StoryList';
import { storiesOf } from './records';

export function StoriesPanel(props: { readonly round: RoundOf<SuccessStoriesDetail> }): JSX.Element {
  const { round } = props;
  const desk = useDesk();
  const stories = storiesOf(desk, round.id);
  const { told, travelled } = round.detail;
  const retold = round.phase === 1;
  const tiles = desk.tables.value.filter((table) => table.seats > 0).map((table) => tile(table, stories, retold));
  return (
    <div class="panel panel--harvest">
      <Card title={t('stories')}>
        <StoryList stories={stories} />
      </Card>
      <div class="stack">
        <Card title={t(retold ? 'byTableTravelled' : 'byTableTold')}>
          <p class="lead">{t(retold ? 'travelledOf' : 'toldOf', { told: told ?? 0, travelled: travelled ?? 0, present: desk.session.value?.present ?? 0 })}</p>
          <TableGrid tiles={tiles} label={t(retold ? 'byTableTravelled' : 'byTableTold')} />
        </Card>
      </div>
    </div>
  );
}

/** Telling: how many present have noted theirs. Retelling: how many of the table's stories have been heard. */
function tile(table: TableProgressRecord, stories: readonly StoryRecord[], retold: boolean): Tile {
  const own = stories.filter((story) => story.table === table.number);
  const done = retold ? own.filter((story) => story.heardAt != null).length : own.length;
  const all = retold ? own.length : Math.max(own.length, table.present);
  return { table: table.number, word: t('tile', { done, all }), tone: done === 0 ? 'empty' : done >= all ? 'done' : 'some' };
}
