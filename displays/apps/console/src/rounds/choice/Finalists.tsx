import { Card, keptTogether } from '@livesession/ui';
import type { LineageItem, TallyRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { t } from './messages';

/** What the room chose, each with what it comes from. */
export function Finalists(props: { readonly tally: TallyRecord }): JSX.Element {
  return (
    <Card title={t('finalists')}>
      <ol class="finalists">
        {props.tally.finalists?.map((finalist) => (
          <li key={finalist.optionId} class="finalist">
            <span class="finalist__rank">{finalist.rank}</span>
            <div>
              <p class="finalist__text" dir="auto">
                {keptTogether(finalist.text)}
              </p>
              <Lineage items={finalist.lineage} text={finalist.text} />
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Lineage(props: { readonly items: readonly LineageItem[]; readonly text: string }): JSX.Element | null {
  const rounds = useDesk().rounds.value;
  if (props.items.length === 0) return null;
  return (
    <ul class="lineage">
      {props.items.map((item) => {
        const round = rounds.find((each) => each.id === item.roundId);
        return (
          <li key={`${item.roundId} ${item.optionId}`}>
            {round && `${t('from', { round: round.number })} · ${round.title}`}
            {item.text !== props.text && <q dir="auto">{keptTogether(item.text)}</q>}
          </li>
        );
      })}
    </ul>
  );
}

