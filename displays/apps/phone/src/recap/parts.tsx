import type { RecapCommitment, RecapHelp, RecapStory, RecapTableCommitment } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import { Facts, Part, Words } from './shared';

export function Stories(props: { readonly stories: readonly RecapStory[] }): JSX.Element {
  return (
    <Part
      title={t('stories')}
      of={props.stories}
      each={(story) => (
        <>
          <h3>{story.from === undefined ? t('mine') : story.from === '' ? t('carriedNameless') : t('carried', { name: story.from })}</h3>
          <Words of={story.title} big />
          <Words of={story.line} />
          <Facts of={[story.from === undefined && story.travelled && t('travelled')]} />
        </>
      )}
    />
  );
}

export function Helped(props: { readonly helps: readonly RecapHelp[] }): JSX.Element {
  return (
    <Part
      title={t('helped')}
      of={props.helps}
      each={(help) => (
        <>
          {help.challenge && <h3 dir="auto">{t('challenge', { challenge: help.challenge })}</h3>}
          <ul class="recap__way">
            {help.ideas.map((idea, index) => (
              <li key={index}>
                <Words of={idea.text} />
                <Facts of={[idea.kept && `✓ ${t('kept')}`]} />
              </li>
            ))}
          </ul>
        </>
      )}
    />
  );
}

export function Own(props: { readonly commitments: readonly RecapCommitment[] }): JSX.Element {
  return (
    <Part
      title={t('own')}
      of={props.commitments}
      each={(own) => (
        <>
          <Words of={own.text} big />
          <Facts of={[own.due && t('due', { due: own.due }), own.with && t('witness', { name: own.with })]} />
        </>
      )}
    />
  );
}

export function Witnessed(props: { readonly commitments: readonly RecapCommitment[] }): JSX.Element {
  return (
    <Part
      title={t('witnessed')}
      of={props.commitments}
      each={(other) => (
        <>
          {other.with && <h3>{t('from', { name: other.with })}</h3>}
          <Words of={other.text} />
          <Facts of={[other.due && t('due', { due: other.due })]} />
        </>
      )}
    />
  );
}

export function Tables(props: { readonly commitments: readonly RecapTableCommitment[] }): JSX.Element {
  return <Part title={t('tables')} of={props.commitments} each={(commitment) => <TableCommitment of={commitment} />} />;
}

function TableCommitment({ of: each }: { readonly of: RecapTableCommitment }): JSX.Element {
  const said = [
    [t('question'), each.question],
    [t('reply'), each.reply],
    [t('answer'), each.answer],
  ] as const;
  return (
    <>
      <h3>{t('table', { table: each.table })}</h3>
      <Words of={each.text} big />
      <Facts of={[each.lead && t('lead', { lead: each.lead }), each.due && t('due', { due: each.due }), each.measure && t('measure', { measure: each.measure }), each.signed && t('signed')]} />
      {!each.answer && <Facts of={[t(each.status === 'acknowledged' ? 'acknowledged' : 'sent')]} />}
      {said.map(([who, words]) => words && <Said key={who} who={who} words={words} />)}
    </>
  );
}

function Said(props: { readonly who: string; readonly words: string }): JSX.Element {
  return (
    <div class="recap__way">
      <h3>{props.who}</h3>
      <Words of={props.words} />
    </div>
  );
}
