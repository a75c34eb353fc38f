import { createMessages, EmptyState } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useMe } from '../../room/phone';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    none: "La restitution va commencer",
    mine: "Votre table présente maintenant",
    mineNext: "Préparez-vous : votre table est la suivante",
    table: "La table {table} présente",
    listen: "Rien à faire ici : écoutez.",
    before: "{count, plural, one {Encore # table avant la vôtre} other {Encore # tables avant la vôtre}}",
    afterwards: "La restitution est terminée. Merci !",
  },
  en: {
    none: "The report-back is about to begin",
    mine: "Your table reports now",
    mineNext: "Get ready: your table is next",
    table: "Table {table} reports",
    listen: "Nothing to do here: listen.",
    before: "{count, plural, one {# more table before yours} other {# more tables before yours}}",
    afterwards: "The report-back is over. Thank you!",
  },
});

type Report = RoundOf<'reportBack'>;

/** Who speaks, in one sentence: the phones have nothing to do but listen. */
export const reportBack: RoundKind<Report> = {
  now: ({ detail: { table, next } }, records) => {
    const mine = records.one('me')?.table;
    if (table === undefined) return t('none');
    if (table === mine) return t('mine');
    return next !== undefined && next === mine ? t('mineNext') : t('table', { table });
  },
  afterwards: () => t('afterwards'),
  Panel: ListenPanel,
};

function ListenPanel({ round }: { readonly round: Report }): JSX.Element | null {
  const mine = useMe()?.table;
  const { table, next, order } = round.detail;
  if (round.status !== 'open' || table === undefined || table === mine || next === mine) return null;
  const ahead = mine === undefined ? -1 : order.indexOf(mine) - order.indexOf(table);
  return <EmptyState title={t('listen')}>{ahead > 1 ? t('before', { count: ahead }) : ''}</EmptyState>;
}
