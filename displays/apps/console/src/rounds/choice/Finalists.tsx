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

/** The round that it was chosen in before, and what it was chosen among. */
function Lineage(props: { readonly items: readonly LineageItem[]; readonly text: string }): JSX.Element | null {
  const rounds = useDesk().rounds.value;
  const [first] = props.items;
  if (first === undefined) return null;
  const round = rounds.find((each) => each.id === first.roundId);
  return (
    <>
      {round && <p class="lineage__round">{`${t('from', { round: round.number })} · ${round.title}`}</p>}
      <ul class="lineage">
        {props.items
          .filter((item) => item.text !== props.text)
          .map((item) => (
            <li key={`${item.roundId} ${item.optionId}`}>
              <q dir="auto">{keptTogether(item.text)}</q>
            </li>
          ))}
      </ul>
    </>
  );
}
