import { Card, Chip, EmptyState, formatNumber, keptTogether, locale, Progress } from '@livesession/ui';
import type { PulseDetail, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Action } from '../../Action';
import { useDesk } from '../../desk';
import { TableGrid, type Tile } from '../../TableGrid';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { pulseOf, pulseTextsOf } from './records';

interface Line {
  readonly entry: string;
  readonly text: string;
  readonly note: string | undefined;
  readonly hidden: boolean;
}

/** What was answered, to be taken off the screen where needed, and which tables have. */
export function PulsePanel({ round }: { readonly round: RoundOf<PulseDetail> }): JSX.Element {
  const desk = useDesk();
  const written = round.detail.form === 'text' || round.detail.form === 'words';
  return (
    <div class="panel panel--harvest">
      <Card title={t('answers')}>
        <p class="lead">
          <strong>{keptTogether(round.detail.prompt)}</strong>
        </p>
        {round.detail.form !== 'presence' && <p class="quiet lead">{t(round.detail.live ? 'live' : 'hidden')}</p>}
        {written ? <Written round={round} /> : round.detail.form !== 'presence' && <Steps round={round} />}
      </Card>
      <Card title={t('tables')}>
        <TableGrid tiles={desk.tables.value.filter((table) => table.seats > 0).map(tile)} label={t('tables')} />
      </Card>
    </div>
  );
}

function Written({ round }: { readonly round: RoundOf<PulseDetail> }): JSX.Element {
  const lines = useLines(round.id);
  if (lines.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.entry} class="commitment">
          <p class="commitment__head">
            <strong dir="auto">{keptTogether(line.text)}</strong>
            {line.note && <span class="quiet">{line.note}</span>}
            {line.hidden && <Chip tone="warn">{t('isHidden')}</Chip>}
            <Action method="HidePulseEntry" body={{ roundId: round.id, entry: line.entry, hidden: !line.hidden }} look="quiet">
              {t(line.hidden ? 'show' : 'hide')}
            </Action>
          </p>
        </li>
      ))}
    </ul>
  );
}

function useLines(roundId: string): readonly Line[] {
  const desk = useDesk();
  const words = pulseOf(desk, roundId)?.words;
  return words
    ? words.map((word) => ({ entry: word.entry, text: word.text, note: t('people', { count: word.count }), hidden: word.hidden === true }))
    : pulseTextsOf(desk, roundId).toReversed().map((text) => ({ entry: String(text.number), text: text.text, note: undefined, hidden: text.hidden === true }));
}

function Steps({ round }: { readonly round: RoundOf<PulseDetail> }): JSX.Element {
  const counts = pulseOf(useDesk(), round.id)?.counts;
  if (!counts) return <EmptyState title={t('afterClose')} />;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const mean = all === 0 ? 0 : counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
  return (
    <div class="stack">
      {all > 0 && <p class="lead">{t('mean', { mean: formatNumber(Math.round(mean * 10) / 10, locale.value) })}</p>}
      {counts.map((count, at) => (
        <Progress key={at} label={String(at + 1)} value={count} max={Math.max(1, ...counts)} text={t('people', { count })} />
      ))}
    </div>
  );
}

function tile(table: TableProgressRecord): Tile {
  const done = table.done ?? 0;
  return { table: table.number, word: t('of', { done, of: table.present }), tone: done === 0 ? 'empty' : done >= table.present ? 'done' : 'some' };
}
