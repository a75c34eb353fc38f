import { Button, Card, TextField, keptTogether } from '@livesession/ui';
import type { ChoiceDetail, TallyRecord, TallyRow } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../Action';
import { longestNote } from '../../limits';
import type { RoundOf } from '../kind';
import { t } from './messages';

/** A tie at the cut is shown as a tie; the facilitator decides and says why. */
export function TieBreak(props: { readonly round: RoundOf<ChoiceDetail>; readonly tally: TallyRecord }): JSX.Element {
  const { round, tally } = props;
  const tied = tiedRows(tally);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const optionIds = tied.map((row) => row.optionId).filter((id) => chosen.has(id));
  const toggle = (id: string): void => setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  return (
    <div id="tie" tabIndex={-1}>
      <Card title={t('tie')} class="tie">
        <p>{t('tieText', { places: placesLeft(round.detail.keep, tally), count: tied.length })}</p>
        <ul class="tie__options">
          {tied.map((row) => (
            <li key={row.optionId}>
              <label class="tick">
                <input type="checkbox" checked={chosen.has(row.optionId)} onChange={() => toggle(row.optionId)} />
                <span dir="auto">{keptTogether(row.text)}</span>
              </label>
            </li>
          ))}
        </ul>
        <TextField label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} max={longestNote} />
        <div class="row">
          <Action method="SelectFinalists" body={{ roundId: round.id, optionIds, reason: reason.trim() }} look="primary" disabled={optionIds.length === 0}>
            {t('decide', { count: optionIds.length })}
          </Action>
          <Button look="quiet" onPress={() => setChosen(new Set(tied.map((row) => row.optionId)))}>
            {t('takeAll')}
          </Button>
        </div>
      </Card>
    </div>
  );
}

function tiedRows(tally: TallyRecord): readonly TallyRow[] {
  return (tally.rows ?? []).filter((row) => tally.tie?.includes(row.optionId));
}

/** How many finalists are still missing once those above the tie are taken. */
export function placesLeft(keep: number, tally: TallyRecord): number {
  const atCut = tiedRows(tally)[0]?.score ?? 0;
  return keep - (tally.rows ?? []).filter((row) => row.score > atCut).length;
}
