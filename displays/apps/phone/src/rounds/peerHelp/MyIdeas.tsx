import { keptTogether, StatusLine } from '@livesession/ui';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** What I have proposed in this run, each with what became of it. */
export function MyIdeas(props: { readonly roundId: string; readonly run: number }): JSX.Element | null {
  const { records, outbox } = usePhone();
  const registered = records.all('givenIdea').filter((idea) => idea.roundId === props.roundId && idea.run === props.run);
  const underway = outbox.value.filter((entry) => entry.method === 'ProposeIdea' && entry.command['roundId'] === props.roundId && entry.state.value !== 'refused' && !records.get('givenIdea', `givenIdea/i-${props.roundId}.${entry.id}`));
  if (registered.length + underway.length === 0) return null;
  return (
    <section class="mine">
      <h2>{t('mine')}</h2>
      <ul class="mine__list">
        {[...underway].reverse().map((entry) => (
          <li key={entry.id} class="mine__one">
            <p dir="auto">{keptTogether(String(entry.command['text']))}</p>
            {entry.state.value === 'registered' ? <StatusLine kind="done">{t('registered')}</StatusLine> : <Moving waits={entry.state.value === 'waiting'} />}
          </li>
        ))}
        {[...registered].reverse().map((idea) => (
          <li key={idea.id} class="mine__one">
            <p dir="auto">{keptTogether(idea.text)}</p>
            <StatusLine kind="done">{t(idea.kept ? 'keptByOwner' : 'registered')}</StatusLine>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Moving(props: { readonly waits: boolean }): JSX.Element {
  return props.waits ? <StatusLine kind="waiting">{t('waiting')}</StatusLine> : <StatusLine kind="sending">{t('sending')}</StatusLine>;
}
