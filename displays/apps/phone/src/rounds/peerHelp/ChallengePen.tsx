import { Button, fits } from '@livesession/ui';
import type { HelpRecord, RoundOf } from '@livesession/wire';
import { PenField, Saving, useChallengePen } from '@livesession/writing';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** The owner writes for the own eyes, and shows it when it is right; what the tablet has written meanwhile is offered, not overwritten. */
export function ChallengePen(props: { readonly round: RoundOf<'peerHelp'>; readonly help: HelpRecord }): JSX.Element {
  const { round, help } = props;
  const pen = useChallengePen(usePhone(), help, 'StateChallenge');
  const state = pen.state.value;
  const isReady = round.status === 'open' && fits(pen.words.value, round.detail.maxLength) && (state === 'unsaved' || state === 'refused');
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) pen.flush();
      }}
    >
      <PenField pen={pen} label={t('yourChallenge')} hint={t('challengeHint')} max={round.detail.maxLength} rows={3} />
      <div class="bar">
        {state === 'unsaved' ? null : <Saving pen={pen} />}
        <Button look="primary" large wide submit disabled={!isReady} onPress={() => undefined}>
          {t(round.status === 'paused' ? 'sendPaused' : help.challenge ? 'replace' : 'show')}
        </Button>
      </div>
    </form>
  );
}
