import { createMessages, keptTogether, StatusLine } from '@livesession/ui';
import type { RoundOf, TableSheetRecord } from '@livesession/wire';
import { PenField, Saving, useFindingPen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useMe, usePhone } from '../../room/phone';
import { saidIn, type RoundKind } from '../kind';
import { TableNotes } from '../tableNotes/TableNotes';

const t = createMessages({
  fr: {
    now: "Explorez cette question avec votre table",
    afterwards: "L'exploration est terminée. Merci !",
    finding: "Notre constat",
    onWall: "Sur le mur",
    wallByTablet: "La tablette de votre table le met au mur.",
    refused: "Votre constat n'est pas enregistré : « {text} »",
  },
  en: {
    now: "Explore this question with your table",
    afterwards: "The exploration is over. Thank you!",
    finding: "Our finding",
    onWall: "On the wall",
    wallByTablet: "Your table's tablet puts it on the wall.",
    refused: "Your finding is not saved: “{text}”",
  },
});

type Exploration = RoundOf<'exploration'>;

export const exploration: RoundKind<Exploration> = {
  now: () => t('now'),
  afterwards: () => t('afterwards'),
  Panel: ExplorationPanel,
  refused: (entry) => ({ what: t('refused', { text: keptTogether(saidIn(entry, 'text')) }) }),
};

/** My table's finalist, what we have found about it, and our notes. */
function ExplorationPanel({ round }: { readonly round: Exploration }): JSX.Element | null {
  const sheet = usePhone().records.all('tableSheet').find((each) => each.roundId === round.id);
  const isHost = useMe()?.host === true && round.status !== 'closed';
  if (!sheet) return null;
  return (
    <>
      <p class="theme__text" dir="auto">
        {keptTogether(sheet.subject)}
      </p>
      {isHost ? (
        <FindingPen round={round} sheet={sheet} />
      ) : sheet.finding && (
        <section class="mine">
          <h2>{t('finding')}</h2>
          <div class="mine__one">
            <p dir="auto">{keptTogether(sheet.finding)}</p>
            {sheet.onWall === sheet.finding && <StatusLine kind="done">{t('onWall')}</StatusLine>}
          </div>
        </section>
      )}
      <TableNotes round={round} max={round.detail.maxLength} writing={round.status !== 'closed'} />
    </>
  );
}

/** The host may write the finding here while the tablet does: neither overwrites the other. The tablet sends it to the wall. */
function FindingPen(props: { readonly round: Exploration; readonly sheet: TableSheetRecord }): JSX.Element {
  const { round, sheet } = props;
  const pen = useFindingPen(usePhone(), { roundId: round.id, table: sheet.table }, 'WriteFindingAsHost');
  return (
    <section class="mine">
      <PenField pen={pen} label={t('finding')} max={round.detail.maxFinding} rows={3} />
      <Saving pen={pen} />
      {sheet.finding !== undefined && (sheet.onWall === sheet.finding ? <StatusLine kind="done">{t('onWall')}</StatusLine> : <p class="mine__hint">{t('wallByTablet')}</p>)}
    </section>
  );
}
