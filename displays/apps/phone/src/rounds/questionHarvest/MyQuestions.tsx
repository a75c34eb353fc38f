import type { Entry } from '@livesession/link';
import { keptTogether } from '@livesession/ui';
import type { QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import { Standing } from './Standing';

interface MyQuestionsProps {
  readonly questions: readonly QuestionRecord[];
  readonly underway: readonly Entry[];
  readonly subthemes: readonly string[];
}

/** My questions, each with what became of it: only what the server has answered is called saved. */
export function MyQuestions(props: MyQuestionsProps): JSX.Element | null {
  if (props.questions.length + props.underway.length === 0) return null;
  return (
    <section class="mine">
      <h2>{t('mine')}</h2>
      <ul class="mine__list">
        {props.questions.map((question) => (
          <li key={question.id} class="mine__one">
            <p dir="auto">{keptTogether(question.text)}</p>
            {question.subtheme !== undefined && <p class="mine__subtheme">{keptTogether(props.subthemes[question.subtheme] ?? '')}</p>}
            {question.original !== undefined && (
              <p class="mine__subtheme" dir="auto">
                {t('asAsked', { text: keptTogether(question.original) })}
              </p>
            )}
            {question.merged !== undefined && (
              <p class="mine__subtheme">
                {question.wallNumber === undefined ? t('merged', { count: question.merged }) : t('mergedInto', { count: question.merged, number: question.wallNumber })}
              </p>
            )}
            <Standing question={question} />
          </li>
        ))}
        {props.underway.map((entry) => (
          <li key={entry.id} class="mine__one">
            <p dir="auto">{keptTogether(String(entry.command['text']))}</p>
            <Standing entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
