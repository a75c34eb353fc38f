import { Button, Chip, EmptyState, eventTime, keptTogether } from '@livesession/ui';
import type { CommitmentRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useBoard } from './board';
import { filters, shownBy, type Filter, type Narrowed } from './inbox';
import { t } from './messages';
import { statusWord } from './statusWord';

const nothing = {
  toRead: ['nothingToRead', 'nothingToReadText'],
  unanswered: ['nothingUnanswered', 'nothingUnansweredText'],
  all: ['nothingAll', 'nothingAllText'],
} as const satisfies Record<Filter, readonly [string, string]>;

/** What has arrived, the latest first. */
export function ArrivedList(props: { readonly picked: string | undefined; readonly onPick: (id: string) => void }): JSX.Element {
  const commitments = useBoard().commitments.value;
  const [filter, setFilter] = useState<Filter>('toRead');
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  const found = shownBy(filter, narrowed, commitments);
  // What is being read stays in the list after it was dealt with, so that nothing jumps away under the eyes.
  const shown = commitments.filter((commitment) => commitment.id === props.picked || found.includes(commitment));
  const [title, text] = nothing[commitments.length === 0 ? 'all' : filter];
  return (
    <nav class="inbox" aria-label={t('list')}>
      <div class="inbox__filters">
        {filters.map((each) => (
          <Button key={each} look="quiet" pressed={each === filter} onPress={() => setFilter(each)}>
            {t(each)} <span class="inbox__count">{shownBy(each, narrowed, commitments).length}</span>
          </Button>
        ))}
      </div>
      <div class="inbox__narrow">
        <TableFilter commitments={commitments} table={narrowed.table} onChoose={(table) => setNarrowed({ ...narrowed, table })} />
        <ThemeFilter theme={narrowed.theme} onChoose={(theme) => setNarrowed({ ...narrowed, theme })} />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={t(title)}>{t(text)}</EmptyState>
      ) : (
        <ul class="inbox__list">
          {shown.map((commitment) => (
            <Row key={commitment.id} commitment={commitment} picked={commitment.id === props.picked} onPick={props.onPick} />
          ))}
        </ul>
      )}
    </nav>
  );
}

function TableFilter(props: { readonly commitments: readonly CommitmentRecord[]; readonly table: number | undefined; readonly onChoose: (table: number | undefined) => void }): JSX.Element {
  const tables = [...new Set(props.commitments.map((commitment) => commitment.table))].sort((a, b) => a - b);
  return (
    <select
      class="ui-input"
      aria-label={t('byTable')}
      value={props.table === undefined ? '' : String(props.table)}
      onChange={(event) => props.onChoose(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
    >
      <option value="">{t('allTables')}</option>
      {tables.map((table) => (
        <option key={table} value={String(table)}>
          {t('table', { table })}
        </option>
      ))}
    </select>
  );
}

function ThemeFilter(props: { readonly theme: string | undefined; readonly onChoose: (theme: string | undefined) => void }): JSX.Element | null {
  const themes = useBoard().themes.value;
  if (themes.length === 0) return null;
  const choices = ['', ...themes];
  return (
    <select
      class="ui-input"
      aria-label={t('byTheme')}
      value={props.theme === undefined ? 'all' : String(choices.indexOf(props.theme))}
      onChange={(event) => props.onChoose(choices[Number(event.currentTarget.value)])}
    >
      <option value="all">{t('allThemes')}</option>
      {choices.map((theme, index) => (
        <option key={theme} value={String(index)}>
          {theme === '' ? t('noTheme') : theme}
        </option>
      ))}
    </select>
  );
}

function Row(props: { readonly commitment: CommitmentRecord; readonly picked: boolean; readonly onPick: (id: string) => void }): JSX.Element {
  const { id, table, text, status, sentAt, theme } = props.commitment;
  const { word, tone } = statusWord(status);
  return (
    <li>
      <button type="button" class="item" aria-pressed={props.picked} onClick={() => props.onPick(id)}>
        <span class="item__head">
          <strong>{t('table', { table })}</strong>
          <Chip tone={tone}>{word}</Chip>
          {sentAt !== undefined && <span class="item__time">{eventTime(sentAt)}</span>}
        </span>
        <span class="item__text" dir="auto">
          {keptTogether(text)}
        </span>
        {theme !== undefined && (
          <span class="item__theme" dir="auto">
            {theme}
          </span>
        )}
      </button>
    </li>
  );
}
