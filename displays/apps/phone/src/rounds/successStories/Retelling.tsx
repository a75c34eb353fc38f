import { Card, keptTogether, Notice, StatusLine } from '@livesession/ui';
import type { CarriedStory, MyStoryRecord, RoundOf, StoryPerson, StoryToHear } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';

/** The story that I carry, to whom I tell it, and who tells me one. */
export function Retelling(props: { readonly round: RoundOf<'successStories'>; readonly mine: MyStoryRecord }): JSX.Element {
  const { round, mine } = props;
  const { carry, hear } = mine;
  return (
    <>
      {carry && <Carried story={carry} />}
      {hear && <Heard story={hear} />}
      {mine.late && round.status !== 'closed' && <Notice>{t('late')}</Notice>}
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

/** A name, or the word for somebody who has none. */
export function named(person: StoryPerson): { readonly name: string } {
  return { name: person.name || t('somebody') };
}
