import { askServer, Button, Card, keptTogether, Notice } from '@livesession/ui';
import type { HelpAtTable, HelpProgressRecord } from '@livesession/wire';
import { decodeHelpAtTable } from '@livesession/wire/paired';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './messages';

/** The words of one table, fetched when the facilitator opens it and never before. */
export function OneTable(props: { readonly roundId: string; readonly tables: readonly HelpProgressRecord[] }): JSX.Element {
  const [open, setOpen] = useState<{ readonly table: number; readonly sheet: HelpAtTable | undefined }>();
  const read = (table: number): void => void fetchSheet(props.roundId, table).then((sheet) => setOpen({ table, sheet }));
  if (!open) {
    return (
      <Card title={t('openTable')}>
        <div class="picks">
          {props.tables.map(({ number, ownerName }) => (
            <Button key={number} title={ownerName} label={t('table', { table: number })} onPress={() => read(number)}>
              {number}
            </Button>
          ))}
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('table', { table: open.table })}>
      {open.sheet ? <Sheet sheet={open.sheet} /> : <Notice tone="warn">{t('unread')}</Notice>}
      <div class="picks">
        <Button onPress={() => read(open.table)}>{t('refresh')}</Button>
        <Button look="quiet" onPress={() => setOpen(undefined)}>
          {t('closeTable')}
        </Button>
      </div>
    </Card>
  );
}

function Sheet({ sheet }: { readonly sheet: HelpAtTable }): JSX.Element {
  return (
    <div class="stack">
      <p class="quiet">{t('owner', { name: sheet.ownerName })}</p>
      <p class="lead" dir="auto">
        {sheet.challenge ? keptTogether(sheet.challenge) : t('noChallenge')}
      </p>
      <ul class="commitments">
        {sheet.ideas.map((idea) => (
          <li key={idea.number} class="commitment">
            <p dir="auto">{keptTogether(idea.text)}</p>
            {idea.kept && <p class="quiet">✓ {t('kept')}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function fetchSheet(roundId: string, table: number): Promise<HelpAtTable | undefined> {
  try {
    const answer = await askServer(`/api/help/${roundId}/${table}`);
    return answer.ok ? decodeHelpAtTable(answer.json) : undefined;
  } catch {
    return undefined;
  }
}
