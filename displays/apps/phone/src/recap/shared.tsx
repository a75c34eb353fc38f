import { keptTogether } from '@livesession/ui';
import type { AncestorQuestion, ChosenQuestion } from '@livesession/wire';
import type { ComponentChildren, JSX } from 'preact';
import { t } from './messages';

/** One part of the recap; nothing at all when there is nothing in it. */
export function Part<Item>(props: { readonly title: string; readonly of: readonly Item[]; readonly each: (item: Item) => ComponentChildren }): JSX.Element | null {
  if (props.of.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.of.map((item, index) => (
          <li key={index} class="recap__one">
            {props.each(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody wrote. */
export function Words(props: { readonly of: string; readonly big?: boolean }): JSX.Element {
  return (
    <p class={props.big ? 'recap__big' : undefined} dir="auto">
      {keptTogether(props.of)}
    </p>
  );
}

/** What is to know about it; nothing when there is nothing to know. */
export function Facts(props: { readonly of: readonly (string | false | null | undefined)[] }): JSX.Element {
  return (
    <>
      {props.of.map((fact, index) => fact && <p key={index} class="recap__soft" dir="auto">{keptTogether(fact)}</p>)}
    </>
  );
}

export function Met(props: { readonly names: readonly string[] }): JSX.Element | null {
  if (props.names.length === 0) return null;
  return (
    <section>
      <h2>{t('met', { count: props.names.length })}</h2>
      <p dir="auto">{props.names.join(', ')}</p>
    </section>
  );
}

/** The question of the room, and the way that led to it. */
export function Chosen(props: { readonly questions: readonly ChosenQuestion[] }): JSX.Element {
  return (
    <Part
      title={t('chosen', { count: props.questions.length })}
      of={props.questions}
      each={(question) => (
        <>
          <Words of={question.text} big />
          {question.adopted && <Facts of={[t('adopted')]} />}
          <Way title={t(question.from.some((each) => each.text === question.text) ? 'among' : 'merged')} from={question.from} />
        </>
      )}
    />
  );
}

function Way(props: { readonly title: string; readonly from: readonly AncestorQuestion[] }): JSX.Element | null {
  if (props.from.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="recap__way">
        {props.from.map((question, index) => (
          <li key={index}>
            <Words of={question.text} />
            <Way title={t('merged')} from={question.from} />
          </li>
        ))}
      </ul>
    </>
  );
}
