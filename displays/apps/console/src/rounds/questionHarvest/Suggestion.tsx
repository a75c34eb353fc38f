import { Button, keptTogether } from '@livesession/ui';
import type { QuestionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { t } from './messages';
import { survivorAmong } from './queue';
import type { Moderation } from './useModeration';

/** One suggested group at a time, the closest first. Closed it is one line: the queue comes before it. */
export function Suggestion(props: { readonly groups: readonly (readonly QuestionRecord[])[]; readonly moderation: Moderation }): JSX.Element | null {
  const [group] = props.groups;
  const survivor = group && survivorAmong(group);
  if (!group || !survivor) return null;
  return (
    <details class="suggestion">
      <summary>{t('similarHow', { count: group.length, groups: props.groups.length })}</summary>
      <ul>
        {group.map((question) => (
          <li key={question.id} dir="auto">
            <span class="question__number">{question.number}</span> {keptTogether(question.text)}
          </li>
        ))}
      </ul>
      <div class="row">
        <Button onPress={() => props.moderation.merge(survivor, group)}>{t('mergeThese', { number: survivor.number })}</Button>
        <Button look="quiet" onPress={() => props.moderation.dismiss(group)}>
          {t('different')}
        </Button>
      </div>
    </details>
  );
}
