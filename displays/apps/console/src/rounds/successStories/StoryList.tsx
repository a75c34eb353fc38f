import { Button, Chip, EmptyState, keptTogether, TextField } from '@livesession/ui';
import type { StoryRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action, Outcome } from '../../Action';
import { longestNote } from '../../limits';
import { useCommand } from '../../useCommand';
import { t } from './messages';

type Filter = 'all' | 'travelled' | 'hidden';

const filters: readonly Filter[] = ['all', 'travelled', 'hidden'];
/** More than anybody reads at once. */
const mostShown = 40;

export function StoryList(props: { readonly stories: readonly StoryRecord[] }): JSX.Element {
  const [filter, setFilter] = useState<Filter>('all');
  const [mostNow, setMostNow] = useState(mostShown);
  const found = props.stories.filter((story) => matches(story, filter)).toReversed();
  return (
    <>
      <div class="toolbar">
        {filters.map((each) => (
          <Button key={each} pressed={each === filter} look="quiet" onPress={() => setFilter(each)}>
            {t(each)} <Chip>{props.stories.filter((story) => matches(story, each)).length}</Chip>
          </Button>
        ))}
      </div>
      {found.length === 0 ? (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      ) : (
        <ul class="queue">
          {found.slice(0, mostNow).map((story) => (
            <Row key={story.id} story={story} />
          ))}
        </ul>
      )}
      {found.length > mostNow && (
        <Button look="quiet" onPress={() => setMostNow(mostNow + mostShown)}>
          {t('more', { count: found.length - mostNow })}
        </Button>
      )}
    </>
  );
}

function matches(story: StoryRecord, filter: Filter): boolean {
  return filter === 'all' || (filter === 'hidden' ? story.hidden === true : story.heardAt != null);
}

function Row({ story }: { readonly story: StoryRecord }): JSX.Element {
  const [hiding, setHiding] = useState(false);
  const number = story.number ?? 0;
  return (
    <li class="question">
      <div class="question__body">
        <p class="question__text" dir="auto">
          <strong>{keptTogether(story.title)}</strong>
        </p>
        <p dir="auto">{keptTogether(story.line ?? '')}</p>
        <p class="question__about">
          <span>{story.author || t('somebody')}</span>
          {story.table != null && <span>{t('fromTable', { table: story.table })}</span>}
          {story.heardAt != null && <Chip tone="good">{t('heard')}</Chip>}
          {story.hidden && <Chip tone="warn">{t('isHidden')}</Chip>}
          {story.reason && <span>{t('because', { reason: story.reason })}</span>}
        </p>
      </div>
      {!hiding && (
        <div class="question__actions">
          {story.hidden ? (
            <Action method="ShowStory" body={{ roundId: story.roundId, storyId: story.id }} label={t('showLabel', { number })}>
              {t('show')}
            </Action>
          ) : (
            <Button look="quiet" label={t('hideLabel', { number })} onPress={() => setHiding(true)}>
              {t('hide')}
            </Button>
          )}
        </div>
      )}
      {hiding && <Hiding story={story} onEnd={() => setHiding(false)} />}
    </li>
  );
}

function Hiding(props: { readonly story: StoryRecord; readonly onEnd: () => void }): JSX.Element {
  const { story } = props;
  const [reason, setReason] = useState('');
  const command = useCommand();
  const hide = (): void => {
    const because = reason.trim();
    void command.run('HideStory', { roundId: story.roundId, storyId: story.id, ...(because && { reason: because }) }).then((done) => done && props.onEnd());
  };
  return (
    <div class="rejection">
      <TextField label={t('reason')} value={reason} onChange={setReason} onEnter={hide} max={longestNote} />
      <div class="row">
        <Button look="danger" onPress={hide}>
          {t('hide')}
        </Button>
        <Button look="quiet" onPress={props.onEnd}>
          {t('cancel')}
        </Button>
      </div>
      <Outcome of={command} />
    </div>
  );
}
