import { Button, Card } from '@livesession/ui';
import { randomId } from '@livesession/link';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../../desk';
import { plans } from '../../rounds';
import { Select } from '../../Select';
import { isImported, type ImportOutcome } from '../../side/importFile';
import { putRound } from '../planning';
import { AskField } from './AskField';
import { t } from './messages';
import { answerTo, asksOf, faultOf, keysOf, roundsBefore, type Answers } from './newRound';
import { PlanningTrouble } from './PlanningTrouble';

export interface NewRoundProps {
  /** The round behind which the form suggests to put the new one. */
  readonly after: string | undefined;
  readonly onAdded: (roundId: string) => void;
  readonly onCancel: () => void;
}

/** One more round: what the room does, its words and length, and where it stands in the agenda. */
export function NewRound(props: NewRoundProps): JSX.Element {
  const rounds = useDesk().rounds.value;
  const [planId, choose] = useState(plans[0]!.id);
  const [answers, setAnswers] = useState<Answers>({});
  const [after, setAfter] = useState(props.after);
  const [pressed, press] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  // One id however often it is sent: a second press plans no second round.
  const [suffix] = useState(() => randomId().slice(0, 8).toLowerCase());
  const form = useShown();
  const plan = plans.find((each) => each.id === planId) ?? plans[0]!;
  const before = roundsBefore(rounds, after);
  const complete = asksOf(plan).every((ask) => faultOf(ask, answerTo(ask, answers, before)) === undefined);
  const save = async (): Promise<void> => {
    press(true);
    if (!complete) return;
    const id = `${plan.id}-${suffix}`;
    const answer = await putRound(id, keysOf(plan, id, answers, before), after);
    setOutcome(answer);
    if (isImported(answer)) props.onAdded(id);
  };
  return (
    <div ref={form}>
      <Card title={t('add')}>
        <div class="stack">
          <Select label={t('kind')} value={plan.id} all={plans.map((each) => each.id)} word={(id) => plans.find((each) => each.id === id)?.name() ?? ''} onChange={choose} />
          {rounds.length > 0 && (
            <Select label={t('place')} value={after ?? rounds.at(-1)!.id} all={rounds.map((round) => round.id)} word={(id) => afterWord(rounds.find((round) => round.id === id))} onChange={setAfter} />
          )}
          {asksOf(plan).map((ask) => (
            <AskField key={ask.key} ask={ask} answer={answerTo(ask, answers, before)} before={before} pressed={pressed} onChange={(answer) => setAnswers({ ...answers, [ask.key]: answer })} />
          ))}
          {outcome && <PlanningTrouble outcome={outcome} />}
          <div class="row">
            <Button look="primary" disabled={pressed && !complete} onPress={() => void save()}>
              {t('save')}
            </Button>
            <Button look="quiet" onPress={props.onCancel}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}

function afterWord(round: { readonly number: number; readonly title: string } | undefined): string {
  return round ? t('after', { number: round.number, title: round.title }) : '';
}

/** On a phone the form stands far from the button that opened it. */
function useShown() {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
    shown.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  return shown;
}
