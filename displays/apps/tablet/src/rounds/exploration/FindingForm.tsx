import { Button, Notice, refusalSentence, StatusLine } from '@livesession/ui';
import type { RoundOf, TableSheetRecord } from '@livesession/wire';
import { PenField, Saving, useFindingPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** The table's one finding: it saves itself, and goes to the wall when the table says so. */
export function FindingForm(props: { readonly round: RoundOf<'exploration'>; readonly table: number }): JSX.Element {
  const { round } = props;
  const key = `tableSheet/${round.id}/${props.table}`;
  const tablet = useTablet();
  const sheet = tablet.records.get('tableSheet', key);
  const pen = useFindingPen(tablet, { roundId: round.id, table: props.table }, 'WriteFinding');
  const send = (): void => void tablet.send('SendFinding', { roundId: round.id, revision: sheet?.findingRevision ?? 0 }, { slot: `finding/${round.id}` });
  const isReady = round.status === 'open' && pen.state.value === 'idle' && sheet?.finding !== undefined && sheet.onWall !== sheet.finding;
  return (
    <section class="finding">
      <PenField pen={pen} label={t('finding')} max={round.detail.maxFinding} rows={3} />
      <div class="commitment__foot">
        <span>{pen.words.value.trim() === '' ? <span class="commitment__hint">{t('hint')}</span> : <Saving pen={pen} />}</span>
        <Sent roundId={round.id} sheet={sheet} />
        <Button look="primary" large disabled={!isReady} onPress={send}>
          {t(sheet?.onWall === undefined ? 'send' : 'again')}
        </Button>
      </div>
    </section>
  );
}

function Sent(props: { readonly roundId: string; readonly sheet: TableSheetRecord | undefined }): JSX.Element | null {
  const tablet = useTablet();
  const { sheet } = props;
  const entry = tablet.outbox.value.findLast((each) => each.method === 'SendFinding' && each.command['roundId'] === props.roundId);
  if (entry?.refusal.value) {
    return (
      <Notice tone="bad" onClose={() => tablet.forget(entry.id)}>
        {refusalSentence(entry.refusal.value)}
      </Notice>
    );
  }
  if (entry && entry.state.value !== 'registered') return <StatusLine kind={entry.state.value === 'waiting' ? 'waiting' : 'sending'}>{t(entry.state.value === 'waiting' ? 'waiting' : 'sending')}</StatusLine>;
  if (sheet?.onWall === undefined) return null;
  return sheet.onWall === sheet.finding ? <StatusLine kind="done">{t('onWall')}</StatusLine> : <StatusLine kind="waiting">{t('wallOlder')}</StatusLine>;
}
