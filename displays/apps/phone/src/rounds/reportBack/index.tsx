import { createMessages } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { RoundKind } from '../kind';

const t = createMessages({
  fr: {
    none: "La restitution va commencer",
    mine: "Votre table présente maintenant",
    mineNext: "Préparez-vous : votre table est la suivante",
    table: "La table {table} présente",
    afterwards: "La restitution est terminée. Merci !",
  },
  en: {
    none: "The report-back is about to begin",
    mine: "Your table reports now",
    mineNext: "Get ready: your table is next",
    table: "Table {table} reports",
    afterwards: "The report-back is over. Thank you!",
  },
});

/** Who speaks, in one sentence: the phones have nothing to do but listen. */
export const reportBack: RoundKind<RoundOf<'reportBack'>> = {
  now: ({ detail: { table, next } }, records) => {
    const mine = records.one('me')?.table;
    if (table === undefined) return t('none');
    if (table === mine) return t('mine');
    return next !== undefined && next === mine ? t('mineNext') : t('table', { table });
  },
  afterwards: () => t('afterwards'),
  Panel: () => null,
};
