import { Card, Progress } from '@livesession/ui';
import type { ChoiceDetail, TableProgressRecord, TallyRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';

/** Present, connected and voted are three numbers (N4); the turnout counts against those present. */
export function Turnout(props: { readonly round: RoundOf<ChoiceDetail>; readonly tally: TallyRecord | undefined }): JSX.Element {
  const desk = useDesk();
  const { round, tally } = props;
  const voted = tally?.voted ?? 0;
  const present = tally?.present ?? desk.session.value?.present ?? 0;
  const { connected } = desk.numbers.value;
  const isCurrent = desk.current.value?.id === round.id;
  return (
    <div class="stack">
      <Card title={t('turnout')}>
        <div class="stack">
          <Figures
            figures={[
              { value: present, word: t('present', { count: present }) },
              { value: connected, word: t('connected', { count: connected }) },
              { value: voted, word: t('voted', { count: voted }) },
            ]}
          />
          {round.status !== 'planned' && (
            <Progress label={t(round.status === 'closed' ? 'abstained' : 'missing', { count: Math.max(0, present - voted) })} value={voted} max={present} text={t('turnoutText', { voted, present })} />
          )}
          <p class="quiet">{ruleText(round.detail)}</p>
          <p class="quiet">{t('privacy', { privacy: round.detail.privacy })}</p>
        </div>
      </Card>
      {isCurrent && round.status !== 'planned' && (
        <Card title={t('byTable')}>
          <TableGrid tiles={desk.tables.value.filter((table) => table.present > 0).map(tile)} label={t('byTable')} />
        </Card>
      )}
    </div>
  );
}

function ruleText({ rule, optionCount }: ChoiceDetail): string {
  const { kind, picks, points, cap, most } = rule;
  return `${t('rule', { kind, picks: picks ?? 0, points: points ?? 0, cap: cap ?? 0, most: most ?? 0 })} · ${t('paper', { count: optionCount })}`;
}

function tile(table: TableProgressRecord): Tile {
  const { number, voted, present } = table;
  return { table: number, word: t('tileVoted', { voted, present }), tone: voted === 0 ? 'empty' : voted < present ? 'some' : 'done' };
}
