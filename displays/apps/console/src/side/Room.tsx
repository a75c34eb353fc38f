import { Card } from '@livesession/ui';
import type { TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../desk';
import { Figures } from '../Figures';
import { t } from '../messages';
import { TableGrid, type Tile } from '../TableGrid';

/** Who is there. */
export function Room(): JSX.Element {
  const desk = useDesk();
  const session = desk.session.value;
  return (
    <div class="stack">
      <Card>
        <Figures
          figures={[
            { value: session?.present ?? 0, word: t('present'), note: t('ofExpected', { expected: session?.expected ?? 0 }) },
            { value: desk.numbers.value.connected, word: t('connected'), note: t('connectedText') },
          ]}
        />
      </Card>
      <Card title={t('presentByTable')}>
        <TableGrid tiles={desk.tables.value.map(tile)} label={t('presentByTable')} />
      </Card>
    </div>
  );
}

function tile(table: TableProgressRecord): Tile {
  const { number, present, seats } = table;
  return { table: number, word: `${present}/${seats}`, tone: present === 0 ? 'empty' : present < seats ? 'some' : 'done' };
}
