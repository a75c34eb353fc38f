import { Card, Notice, TextField, keptTogether } from '@livesession/ui';
import type { ChoiceDetail, TallyRecord, TallyRow } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action } from '../../Action';
import { useDesk } from '../../desk';
import { longestNote, longestTitle } from '../../limits';
import type { RoundOf } from '../kind';
import { t } from './messages';
import { isRunOffOf } from './runOff';

/** A tie at the cut is shown as a tie; the facilitator decides and says why. */
export function TieBreak(props: { readonly round: RoundOf<ChoiceDetail>; readonly tally: TallyRecord }): JSX.Element {
  const { round, tally } = props;
  const tied = tiedRows(tally);
  const runOff = useDesk().rounds.value.some((each) => isRunOffOf(each, round.id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const optionIds = tied.map((row) => row.optionId).filter((id) => chosen.has(id));
  const toggle = (id: string): void => setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  return (
    <div id="tie" tabIndex={-1}>
      <Card title={t('tie')} class="tie">
        <p>{t('tieText', { places: placesLeft(round.detail.keep, tally), count: tied.length })}</p>
        {runOff ? (
          <Notice>{t('runOffPlanned', { count: tied.length })}</Notice>
        ) : (
          <>
            <div class="row">
              <Action method="PlanRunOff" body={{ roundId: round.id, title: t('runOffTitle', { title: round.title }).slice(0, longestTitle), instruction: t('runOffInstruction', { count: tied.length }) }} look="primary">
                {t('runOff')}
              </Action>
              <Action method="SelectFinalists" body={{ roundId: round.id, optionIds: tied.map((row) => row.optionId), reason: reason.trim() || t('takeAllReason') }}>
                {t('takeAll', { count: tied.length })}
              </Action>
            </div>
            <p class="quiet">{t('runOffHint')}</p>
          </>
        )}
        <p>{t('orPick')}</p>
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
          <Action method="SelectFinalists" body={{ roundId: round.id, optionIds, reason: reason.trim() }} disabled={optionIds.length === 0}>
            {t('decide', { count: optionIds.length })}
          </Action>
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
  const atCut = tiedRows(tally)[0]?.standing ?? 0;
  return keep - (tally.rows ?? []).filter((row) => row.standing > atCut).length;
}
