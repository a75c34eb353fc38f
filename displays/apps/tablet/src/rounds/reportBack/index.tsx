import { Callout, createMessages, keptTogether, Notice } from '@livesession/ui';
import type { ReportItem, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    now: "Les tables présentent l'une après l'autre",
    afterwards: "La restitution est terminée",
    mine: "C'est à vous : présentez maintenant",
    mineNext: "Préparez-vous : vous êtes la table suivante",
    other: "La table {table} présente",
    brings: "Ce que votre table présente",
    before: "{count, plural, one {Encore # table avant vous} other {Encore # tables avant vous}}",
  },
  en: {
    now: "The tables report one after the other",
    afterwards: "The report-back is over",
    mine: "It is your turn: you report now",
    mineNext: "Get ready: yours is the next table",
    other: "Table {table} reports",
    brings: "What your table reports",
    before: "{count, plural, one {# more table before you} other {# more tables before you}}",
  },
});

type Report = RoundOf<'reportBack'>;

export const reportBack: RoundKind<Report> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: ReportPanel,
};

/** Whose turn it is, in letters that the whole table can read, and what it says when it is its own, or soon. */
function ReportPanel({ round }: { readonly round: Report }): JSX.Element | null {
  const { records } = useTablet();
  const mine = records.one('table')?.number;
  const report = records.get('report', `report/${round.id}`);
  const { table, next, order } = round.detail;
  if (table === undefined || round.status === 'closed') return null;
  const ahead = mine === undefined ? -1 : order.indexOf(mine) - order.indexOf(table);
  return (
    <section class="theme">
      {table === mine ? <Callout>{t('mine')}</Callout> : <p class="theme__text">{t('other', { table })}</p>}
      {next !== undefined && next === mine && <Notice tone="warn">{t('mineNext')}</Notice>}
      {ahead > 1 && <p class="theme__asked">{t('before', { count: ahead })}</p>}
      {report?.table === mine && (table === mine || next === mine) && <Brings items={report?.items ?? []} />}
    </section>
  );
}

function Brings(props: { readonly items: readonly ReportItem[] }): JSX.Element | null {
  if (props.items.length === 0) return null;
  return (
    <div>
      <h2 class="asked__which">{t('brings')}</h2>
      <ol class="finalists">
        {props.items.map((item, index) => (
          <li key={item.id} class="finalist">
            <span class="finalist__rank">{index + 1}.</span>
            <span dir="auto">
              {keptTogether(item.text)}
              {item.note && <span class="note__author">{keptTogether(item.note)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
