import { Button, keptTogether, Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';
import type { Pen } from './pen';
import { wordsOf, type Words } from './words';

/** Two texts for one commitment: both are shown, one is chosen, nothing is overwritten unseen. */
export function Conflict({ pen }: { readonly pen: Pen }): JSX.Element | null {
  const record = pen.record.value;
  if (!record) return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{t('conflict')}</strong>
      </p>
      <div class="conflict">
        <Version title={t('theirs')} words={wordsOf(record)} action={t('takeTheirs')} onTake={() => pen.takeTheirs()} />
        <Version title={t('yours')} words={pen.words.value} action={t('keepYours')} onTake={() => pen.keepOwn()} />
      </div>
    </Notice>
  );
}

function Version(props: { readonly title: string; readonly words: Words; readonly action: string; readonly onTake: () => void }): JSX.Element {
  const { text, lead, due, measure } = props.words;
  return (
    <div class="conflict__one">
      <h3>{props.title}</h3>
      <p dir="auto">{keptTogether(text)}</p>
      <p class="conflict__details">{keptTogether([lead, due, measure].filter(Boolean).join(' · '))}</p>
      <Button onPress={props.onTake}>{props.action}</Button>
    </div>
  );
}
