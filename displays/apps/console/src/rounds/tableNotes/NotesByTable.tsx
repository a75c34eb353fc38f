import { createMessages, EmptyState, keptTogether } from '@livesession/ui';
import type { NoteRecord } from '@livesession/wire';
import type { JSX } from 'preact';

const t = createMessages({
  fr: { none: "Aucune note", noneText: "Elles apparaissent ici dès qu'une table écrit.", table: "Table {table}" },
  en: { none: "No note", noneText: "They show here as soon as a table writes.", table: "Table {table}" },
});

/** Every table's notes, table by table. */
export function NotesByTable(props: { readonly notes: readonly NoteRecord[] }): JSX.Element {
  const tables = [...new Set(props.notes.map((note) => note.table))];
  if (tables.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <ul class="commitments">
      {tables.map((table) => (
        <li key={table} class="commitment">
          <p class="commitment__head">
            <strong>{t('table', { table })}</strong>
          </p>
          <ul>
            {props.notes
              .filter((note) => note.table === table)
              .map((note) => (
                <li key={note.id} class="talk" dir="auto">
                  {keptTogether(note.text)}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
