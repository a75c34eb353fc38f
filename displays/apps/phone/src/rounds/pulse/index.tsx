import { EmptyState, keptTogether } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import type { RoundKind } from '../kind';
import { ScaleForm, WrittenForm } from './forms';
import { t } from './messages';
import { refused } from './refused';
import { useAnswer } from './useAnswer';

type Pulse = RoundOf<'pulse'>;

export const pulse: RoundKind<Pulse> = {
  now: ({ detail }) => t(detail.form === 'presence' ? 'nowPresence' : 'now'),
  afterwards: () => t('afterwards'),
  Panel: PulsePanel,
  refused,
};

/** The prompt, and the way to answer it; once closed, what I have answered. */
function PulsePanel({ round }: { readonly round: Pulse }): JSX.Element {
  const answer = useAnswer(round);
  const { form, prompt } = round.detail;
  const written = form === 'text' || form === 'words';
  return (
    <>
      <p class="theme__text" dir="auto">
        {keptTogether(prompt)}
      </p>
      {round.status === 'closed' ? <Kept round={round} answer={answer} /> : written ? <WrittenForm key={round.id} round={round} answer={answer} /> : <ScaleForm round={round} answer={answer} />}
    </>
  );
}

function Kept({ round, answer }: { readonly round: Pulse; readonly answer: ReturnType<typeof useAnswer> }): JSX.Element {
  const own = answer.registered;
  if (!own) return <EmptyState title={t('none')} />;
  const words = round.detail.form === 'presence' ? t('registeredHere') : own.value === undefined ? own.texts.join(', ') : String(own.value);
  return (
    <section class="mine">
      <h2>{t('mine')}</h2>
      <p class="mine__one" dir="auto">
        {keptTogether(words)}
      </p>
    </section>
  );
}
