import { Button, fits, Notice, refusalSentence, StatusLine, TextArea } from '@livesession/ui';
import type { HelpRecord, RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { useKept } from '../../kept';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

/** The table writes the challenge on the owner's behalf. */
export function ChallengeForm(props: { readonly round: RoundOf<'peerHelp'>; readonly help: HelpRecord }): JSX.Element {
  const { round, help } = props;
  const { send, outbox, forget } = useTablet();
  const [text, setText] = useKept(`ls-challenge/${round.id}/${help.run}`);
  const mine = outbox.value.filter((entry) => entry.method === 'StateChallengeForOwner' && entry.command['roundId'] === round.id);
  const refused = mine.find((entry) => entry.state.value === 'refused');
  const ready = round.status === 'open' && fits(text, round.detail.maxLength);
  return (
    <form
      class="help__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        send('StateChallengeForOwner', { roundId: round.id, text: text.trim() }, { slot: `challenge/${round.id}` });
        setText('');
      }}
    >
      {refused?.refusal.value && (
        <Notice tone="bad" onClose={() => forget(refused.id)}>
          {refusalSentence(refused.refusal.value)}
        </Notice>
      )}
      <TextArea label={t('challenge')} value={text} max={round.detail.maxLength} rows={2} onChange={setText} />
      <div class="help__foot">
        {mine.some((entry) => entry.state.value === 'sent' || entry.state.value === 'waiting') && <StatusLine kind="sending">{t('saving')}</StatusLine>}
        <Button look={help.challenge ? 'secondary' : 'primary'} large submit disabled={!ready} onPress={() => undefined}>
          {t(help.challenge ? 'replace' : 'save')}
        </Button>
      </div>
    </form>
  );
}
