import type { RoundRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { Outcome } from '../Action';
import { t } from './messages';
import { kindOf } from '../rounds';
import { useCommand } from '../useCommand';

/** The timed parts of the round: which one the room is in, and the way to any other. */
export function Phases(props: { readonly round: RoundRecord }): JSX.Element | null {
  const { id: roundId, phases, phase, status } = props.round;
  const command = useCommand();
  if (!phases || phases.length === 0) return null;
  const running = status === 'open' || status === 'paused';
  return (
    <>
      <ol class="phases" aria-label={t('phases')}>
        {phases.map((each, index) => {
          const words = kindOf(props.round).phase?.(each.name) ?? each.name;
          const current = running && index === phase;
          return (
            <li key={each.name}>
              <button
                type="button"
                class={current ? 'phases__one phases__one--current' : 'phases__one'}
                aria-current={current ? 'step' : undefined}
                aria-label={current ? words : t('goToPhase', { phase: words })}
                disabled={!running || current}
                onClick={() => void command.run('GoToPhase', { roundId, phase: index })}
              >
                {words}
              </button>
            </li>
          );
        })}
      </ol>
      <Outcome of={command} />
    </>
  );
}
