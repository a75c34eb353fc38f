import type { ChoiceDetail, HeldVote } from '@livesession/wire';
import type { JSX } from 'preact';
import { OneOf } from '../../OneOf';
import type { SettingProps } from '../kind';
import { t } from './messages';

const privacies = ['anonymous', 'named', 'secret'] as const;

/** How a vote will be held: who learns who voted for what, and whether counts are shown meanwhile. */
export function VoteSetting(props: SettingProps<ChoiceDetail>): JSX.Element {
  const { privacy, live } = props.setting.vote ?? props.round.detail;
  const hold = (vote: HeldVote): void => props.onChange({ vote });
  return (
    <>
      {/* A secret vote shows nothing while it is open: that follows, it is not asked for twice. */}
      <OneOf name={t('heldPrivacy')} all={privacies} chosen={privacy} word={(each) => t('heldWord', { privacy: each })} onChoose={(each) => hold({ privacy: each, live: live && each !== 'secret' })} />
      <p class="quiet" role="status">
        {t('privacy', { privacy })}
      </p>
      {privacy !== 'secret' && (
        <OneOf name={t('heldCount')} all={['hidden', 'live'] as const} chosen={live ? 'live' : 'hidden'} word={(each) => t('heldCountWord', { count: each })} onChoose={(each) => hold({ privacy, live: each === 'live' })} />
      )}
    </>
  );
}
