import { Button, Card, createMessages, EmptyState, keptTogether } from '@livesession/ui';
import type { ReportBackDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import { Outcome } from '../../Action';
import { useDesk } from '../../desk';
import { useCommand } from '../../useCommand';
import type { RoundKind, RoundOf } from '../kind';
import { plans } from './plans';
import { shows } from './shows';

const t = createMessages({
  fr: {
    name: "Restitution plénière",
    open: "Ouvrir la restitution",
    close: "Terminer la restitution",
    nowPlanned: "Les tables attendent leur tour.",
    nowPaused: "La restitution est en pause, table {table}.",
    nowOpen: "La table {table} présente ({place} sur {all}).",
    nowClosed: "La restitution est terminée.",
    last: "C'est la dernière table.",
    order: "Donner la parole à une table",
    table: "Table {table}",
    shown: "Ce que montre l'écran",
    none: "Rien à montrer pour cette table",
  },
  en: {
    name: "Report-back",
    open: "Open the report-back",
    close: "Close the report-back",
    nowPlanned: "The tables wait for their turn.",
    nowPaused: "The report-back is paused, table {table}.",
    nowOpen: "Table {table} reports ({place} of {all}).",
    nowClosed: "The report-back is over.",
    last: "This is the last table.",
    order: "Give the floor to a table",
    table: "Table {table}",
    shown: "What the screen shows",
    none: "Nothing to show for this table",
  },
});

const sentences = { planned: 'nowPlanned', paused: 'nowPaused', open: 'nowOpen', closed: 'nowClosed' } as const;

export const reportBack: RoundKind<ReportBackDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: ({ status, detail: { table, order } }) => t(sentences[status], { table: String(table ?? ''), place: order.indexOf(table ?? 0) + 1, all: order.length }),
  plans,
  shows,
  whileOpen: ({ id: roundId, detail: { next } }) => (next == null ? undefined : { kind: 'table', roundId, table: next }),
  Panel: ReportPanel,
};

/** Any table that is to have the floor, out of turn too, and what the screen shows. */
function ReportPanel({ round }: { readonly round: RoundOf<ReportBackDetail> }): JSX.Element {
  const { order, table, next } = round.detail;
  const command = useCommand();
  const open = round.status === 'open';
  return (
    <div class="panel panel--harvest">
      <Card title={t('order')}>
        <div class="stack">
          {table !== undefined && next === undefined && <p class="quiet">{t('last')}</p>}
          <div class="toolbar">
            {order.map((each) => (
              <Button key={each} label={t('table', { table: String(each) })} pressed={each === table} disabled={!open} onPress={() => void command.run('GoToTable', { roundId: round.id, table: each })}>
                {each}
              </Button>
            ))}
          </div>
          <Outcome of={command} />
        </div>
      </Card>
      <Shown roundId={round.id} />
    </div>
  );
}

function Shown({ roundId }: { readonly roundId: string }): JSX.Element {
  const report = useDesk().records.get('report', `report/${roundId}`);
  return (
    <Card title={t('shown')}>
      {!report || report.items.length === 0 ? <EmptyState title={t('none')} /> : (
        <ul>
          {report.items.map((item) => (
            <li key={item.id} class="commitment">
              <p dir="auto">{keptTogether(item.text)}</p>
              {item.note && <p class="quiet">{keptTogether(item.note)}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
