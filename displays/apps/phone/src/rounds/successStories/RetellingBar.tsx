import { Button, StatusLine } from '@livesession/ui';
import type { MyStoryRecord, RoundOf } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';
import { named } from './Retelling';

type Round = RoundOf<'successStories'>;

/** What I press: that I have heard, or that I want a part in it. */
export function RetellingBar(props: { readonly round: Round; readonly mine: MyStoryRecord }): JSX.Element | null {
  const { round, mine } = props;
  if (mine.late) {
    return (
      <OneTap round={round} method="JoinRetelling">
        {t('join')}
      </OneTap>
    );
  }
  if (!mine.hear || mine.hear.heard) return null;
  return (
    <OneTap round={round} method="ConfirmStoryHeard" line={t('confirmHint', named(mine.hear.from))}>
      {t('confirm')}
    </OneTap>
  );
}

/** One tap that says all: its button goes as soon as the server has it. */
function OneTap(props: { readonly round: Round; readonly method: 'ConfirmStoryHeard' | 'JoinRetelling'; readonly line?: string; readonly children: ComponentChildren }): JSX.Element {
  const { round, method } = props;
  const { outbox, send } = usePhone();
  const slot = `${method}/${round.id}`;
  const state = outbox.value.findLast((entry) => entry.slot === slot && entry.state.value !== 'refused')?.state.value;
  const tap = (): void => {
    if (round.status === 'open') send(method, { roundId: round.id }, { slot });
  };
  return (
    <div class="bar">
      {state === undefined ? (
        <>
          {props.line && <p class="bar__summary">{props.line}</p>}
          <Button look="primary" large wide disabled={round.status !== 'open'} onPress={tap}>
            {round.status === 'paused' ? t('sendPaused') : props.children}
          </Button>
        </>
      ) : (
        <StatusLine kind={state === 'waiting' ? 'waiting' : 'sending'}>{t(state === 'waiting' ? 'waiting' : 'sending')}</StatusLine>
      )}
    </div>
  );
}
