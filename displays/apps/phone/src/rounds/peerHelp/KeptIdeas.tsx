import { Card, keptTogether } from '@livesession/ui';
import type { KeptIdeaRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { usePhone } from '../../room/phone';
import { t } from './messages';

/** What I take home from peer help, by challenge. */
export function KeptIdeas(): JSX.Element | null {
  const { records } = usePhone();
  const open = records.currentRound()?.status !== 'closed';
  // What lies on the table right now shows there that it is kept.
  const ideas = records.all('keptIdea').filter((idea) => !open || records.get('helpIdea', `helpIdea/${idea.id}`) === undefined);
  if (ideas.length === 0) return null;
  const turns = [...new Set(ideas.map(turnOf))];
  return (
    <Card title={t('home')}>
      {turns.map((turn) => (
        <Group key={turn} ideas={ideas.filter((idea) => turnOf(idea) === turn)} />
      ))}
    </Card>
  );
}

function Group(props: { readonly ideas: readonly KeptIdeaRecord[] }): JSX.Element {
  const challenge = props.ideas[0]?.challenge;
  return (
    <>
      {challenge && (
        <p class="mine__subtheme" dir="auto">
          {t('homeFor', { challenge: keptTogether(challenge) })}
        </p>
      )}
      <ul class="mine__list">
        {props.ideas.map((idea) => (
          <li key={idea.id} class="mine__one" dir="auto">
            {keptTogether(idea.text)}
          </li>
        ))}
      </ul>
    </>
  );
}

function turnOf(idea: KeptIdeaRecord): string {
  return `${idea.roundId}/${idea.run}`;
}
