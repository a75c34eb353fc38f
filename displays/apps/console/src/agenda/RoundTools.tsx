import { Button, Card, TextArea, TextField } from '@livesession/ui';
import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action, Outcome } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';
import { kindOf } from '../rounds';
import type { Setting } from '../rounds/kind';
import { minutesText, secondsIn } from '../typed';
import { useCommand } from '../useCommand';
import { RemoveRound, type Removed } from './RemoveRound';

/** Small edits of the agenda at the round that is looked at: order, copy, leave out, words and length. */
export function RoundTools(props: { readonly round: RoundRecord; readonly onRemoved: (removed: Removed) => void }): JSX.Element {
  const { id: roundId, skipped } = props.round;
  const ids = useDesk().rounds.value.map((round) => round.id);
  const at = ids.indexOf(roundId);
  const [editing, setEditing] = useState(false);
  const afterNext = ids[at + 2];
  return (
    <div class="tools">
      <div class="tools__row">
        <Action method="MoveRound" body={{ roundId, before: ids[at - 1] ?? roundId }} look="quiet" disabled={at <= 0}>
          {t('moveUp')}
        </Action>
        <Action method="MoveRound" body={{ roundId, ...(afterNext === undefined ? {} : { before: afterNext }) }} look="quiet" disabled={at === ids.length - 1}>
          {t('moveDown')}
        </Action>
        <Action method="DuplicateRound" body={{ roundId }} look="quiet">
          {t('duplicate')}
        </Action>
        <Action method="SkipRound" body={{ roundId, skipped: skipped !== true }} look="quiet">
          {t(skipped ? 'takeIn' : 'leaveOut')}
        </Action>
        <Button look="quiet" pressed={editing} onPress={() => setEditing(!editing)}>
          {t('editRound')}
        </Button>
        {props.round.status === 'planned' && <RemoveRound round={props.round} onRemoved={props.onRemoved} />}
      </div>
      {editing && <Editor key={roundId} round={props.round} onDone={() => setEditing(false)} />}
    </div>
  );
}

function Editor(props: { readonly round: RoundRecord; readonly onDone: () => void }): JSX.Element {
  const { round } = props;
  const command = useCommand();
  const [title, setTitle] = useState(round.title);
  const [instruction, setInstruction] = useState(round.instruction ?? '');
  const [minutes, setMinutes] = useState(minutesText(round.seconds));
  const [setting, setSetting] = useState<Setting>({});
  const Setting = round.status === 'planned' ? kindOf(round).Setting : undefined;
  const length = secondsIn(minutes);
  const form = useRef<HTMLDivElement>(null);
  // Under a long round the form opens below what is in sight.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), []);
  const save = async (): Promise<void> => {
    const seconds = length.is === 'fit' ? { seconds: length.number } : {};
    if (await command.run('EditRound', { roundId: round.id, title, ...(instruction.trim() ? { instruction } : {}), ...seconds, ...(Setting ? setting : {}) })) props.onDone();
  };
  return (
    <div ref={form}>
      <Card class="stack">
        {round.status !== 'planned' && <p class="quiet">{t('editRunning')}</p>}
        <TextField label={t('roundTitle')} value={title} onChange={setTitle} max={120} />
        <TextArea label={t('roundInstruction')} value={instruction} onChange={setInstruction} max={400} />
        <TextField label={t('roundMinutes')} hint={t('roundMinutesHint')} error={length.is === 'unfit' ? t('roundMinutesUnfit') : undefined} value={minutes} onChange={setMinutes} />
        {Setting && <Setting round={round} setting={setting} onChange={setSetting} />}
        <Button look="primary" disabled={title.trim() === '' || length.is === 'unfit'} onPress={() => void save()}>
          {t('saveRound')}
        </Button>
        <Outcome of={command} />
      </Card>
    </div>
  );
}
