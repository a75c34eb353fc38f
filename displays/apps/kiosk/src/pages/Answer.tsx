import type { Entry } from '@livesession/link';
import { refusalSentence } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../messages';
import { useKiosk } from '../visit/kiosk';
import { Arrived } from './Arrived';
import { Page } from './parts';
import { Sentence } from './Sentence';

/** After so long without an answer the visitor is told that it is noted, and need not wait. */
const patienceMs = 1_500;

/** What became of a check-in: the way to the table, why not, or honestly that nobody knows yet. */
export function Answer(props: { readonly entry: Entry }): JSX.Element {
  const kiosk = useKiosk();
  const { entry } = props;
  const waited = useWaited();
  const state = entry.state.value;
  const leave = (): void => {
    if (entry.state.peek() === 'refused') kiosk.forget(entry.id);
    kiosk.leave();
  };
  const arrival = entry.arrival?.value;
  if (state === 'registered' && arrival) return <Arrived key="arrived" arrival={arrival} onDone={leave} />;
  if (state === 'refused') return <Sentence key="refused" sign="!" title={titleOf(entry.refusal.value?.code)} text={refusalSentence(entry.refusal.value ?? { code: 'unavailable' })} search onDone={leave} />;
  if (!waited && kiosk.status.value === 'live') return <Waiting />;
  return <Sentence key="noted" sign="✓" title={t('noted')} text={t('notedText')} search={false} onDone={leave} />;
}

function titleOf(code: string | undefined): string {
  if (code === 'badgeUnknown') return t('unknownBadge');
  if (code === 'badgeOfTable') return t('codeOfTable');
  return t(code === 'badgeOfOtherSession' ? 'otherEvent' : 'notIn');
}

function useWaited(): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWaited(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return waited;
}

function Waiting(): JSX.Element {
  return (
    <Page look="sentence">
      <p class="sentence__sign sentence__sign--waiting" aria-hidden="true">
        …
      </p>
      <div role="status">
        <h1>{t('oneMoment')}</h1>
      </div>
    </Page>
  );
}
