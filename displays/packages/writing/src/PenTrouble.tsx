import type { DraftPen } from '@livesession/link';
import { Button, Notice, refusalSentence } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { t } from './messages';

interface PenTroubleProps<Words> {
  readonly pen: DraftPen<Words>;
  readonly show: (words: Words) => ComponentChildren;
}

/** What stands in the way of saving: a refusal, or a second text, and then both are shown and nothing is overwritten unseen. */
export function PenTrouble<Words>({ pen, show }: PenTroubleProps<Words>): JSX.Element | null {
  if (pen.state.value === 'conflict') return <Conflict pen={pen} show={show} />;
  return pen.state.value === 'refused' && pen.refusal.value ? <Notice tone="bad">{refusalSentence(pen.refusal.value)}</Notice> : null;
}

function Conflict<Words>({ pen, show }: PenTroubleProps<Words>): JSX.Element {
  const theirs = pen.saved.value;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t(theirs ? 'conflict' : 'gone')}</strong>
      </p>
      <div class="conflict">
        {theirs && (
          <Version title={t('theirs')} action={t('takeTheirs')} onTake={() => pen.takeTheirs()}>
            {show(theirs.words)}
          </Version>
        )}
        <Version title={t('yours')} action={t('keepYours')} onTake={() => pen.keepOwn()}>
          {show(pen.words.value)}
        </Version>
        {!theirs && <Button onPress={() => pen.takeTheirs()}>{t('letGo')}</Button>}
      </div>
    </Notice>
  );
}

function Version(props: { readonly title: string; readonly action: string; readonly onTake: () => void; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="conflict__one">
      <h2>{props.title}</h2>
      {props.children}
      <Button onPress={props.onTake}>{props.action}</Button>
    </div>
  );
}
