import type { HelpRecord, RoundOf } from '@livesession/wire';
import { PenField, PenFoot, useChallengePen } from '@livesession/writing';
import type { JSX } from 'preact';
import { useTablet } from '../../table/tablet';
import { t } from './messages';

interface ChallengeEditorProps {
  readonly round: RoundOf<'peerHelp'>;
  readonly help: HelpRecord;
  readonly onDone: () => void;
}

/** The table writes the challenge on the owner's behalf, before everybody's eyes; the owner may write it on the own phone at the same time. */
export function ChallengeEditor(props: ChallengeEditorProps): JSX.Element {
  const pen = useChallengePen(useTablet(), props.help, 'StateChallengeForOwner');
  return (
    <div class="help__form">
      <PenField pen={pen} label={t('challenge')} max={props.round.detail.maxLength} />
      <PenFoot pen={pen} large onDone={props.onDone} />
    </div>
  );
}
