import { Button, Card, keptTogether, Notice, StatusLine } from '@livesession/ui';
import type { CarriedStory, Commands, MyStoryRecord, RoundOf, StoryPerson, StoryToHear } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

type Round = RoundOf<'successStories'>;

/** The story that I carry, to whom I tell it, and who tells me one. */
export function Retelling(props: { readonly round: Round; readonly mine: MyStoryRecord }): JSX.Element {
  const { round, mine } = props;
  const { carry, hear } = mine;
  return (
    <>
      {carry && <Carried story={carry} />}
      {hear && <Heard story={hear} />}
      {mine.late && round.status !== 'closed' && <Notice>{t('late')}</Notice>}
      {hear && !hear.heard && round.status !== 'closed' && (
        <OneTap round={round} method="ConfirmStoryHeard" line={t('confirmHint', named(hear.from))}>
          {t('confirm')}
        </OneTap>
      )}
      {mine.late && round.status !== 'closed' && (
        <OneTap round={round} method="JoinRetelling">
          {t('join')}
        </OneTap>
      )}
    </>
  );
}

function Carried({ story }: { readonly story: CarriedStory }): JSX.Element {
  return (
    <Card title={t('carry')} class="story">
      <p class="story__title" dir="auto">
        {keptTogether(story.title)}
      </p>
      <p dir="auto">{keptTogether(story.line)}</p>
      <p class="story__from">{t('from', named(story.from))}</p>
      {story.to.map((person, index) => (
        <p key={index} class="story__way">
          <span>{t('tellTo')}</span> <Person person={person} />
        </p>
      ))}
      {story.to.length === 0 && <p class="story__way">{t('tellAnybody')}</p>}
      {story.heard && <StatusLine kind="done">{t('carried')}</StatusLine>}
    </Card>
  );
}

function Heard({ story }: { readonly story: StoryToHear }): JSX.Element {
  return (
    <Card title={t('hear')} class="story">
      <p class="story__way">
        <Person person={story.from} />
      </p>
      {story.heard && <StatusLine kind="done">{t('heard')}</StatusLine>}
    </Card>
  );
}

function Person({ person }: { readonly person: StoryPerson }): JSX.Element {
  return (
    <strong dir="auto">{person.table == null ? named(person).name : t('person', { name: named(person).name, table: person.table })}</strong>
  );
}

function named(person: StoryPerson): { readonly name: string } {
  return { name: person.name || t('somebody') };
}

/** One tap that says all: its button goes as soon as the server has it. */
function OneTap(props: { readonly round: Round; readonly method: 'ConfirmStoryHeard' | 'JoinRetelling'; readonly line?: string; readonly children: ComponentChildren }): JSX.Element {
  const { round, method } = props;
  const { outbox, send } = usePhone();
  const slot = `${method}/${round.id}`;
  const state = outbox.value.findLast((entry) => entry.slot === slot && entry.state.value !== 'refused')?.state.value;
  const tap = (): void => {
    if (round.status === 'open') send(method, { roundId: round.id } satisfies Omit<Commands[typeof method], 'commandId'>, { slot });
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
