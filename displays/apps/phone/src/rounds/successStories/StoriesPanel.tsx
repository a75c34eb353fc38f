import { EmptyState } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';
import { MyStory } from './MyStory';
import { Retelling } from './Retelling';
import { RetellingBar } from './RetellingBar';
import { StoryForm } from './StoryForm';
import { useStoryNote } from './useStoryNote';

/** My story first; then the one that I carry, and the one that I hear. */
export function StoriesPanel(props: { readonly round: RoundOf<'successStories'> }): JSX.Element {
  const { round } = props;
  const mine = usePhone().records.get('myStory', `myStory/${round.id}`);
  const note = useStoryNote(round.id, mine);
  const tells = round.phase === 0 && round.status !== 'closed';
  if (tells && (note.editing || !note.title)) return <StoryForm round={round} note={note} />;
  return (
    <>
      {round.phase === 1 && mine && <Retelling round={round} mine={mine} />}
      {note.title ? <MyStory note={note} mine={mine} onEdit={tells && round.status === 'open' ? note.edit : undefined} /> : round.status === 'closed' && <EmptyState title={t('none')} />}
      {round.phase === 1 && round.status !== 'closed' && mine && <RetellingBar round={round} mine={mine} />}
    </>
  );
}
