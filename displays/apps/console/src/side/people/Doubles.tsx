import { Button, Card } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../../desk';
import { Badge } from '../Badge';
import { t } from './messages';
import { doubles, type Double } from './placed';

/** People who came in by a table's code under a name of the list, until their phone has scanned the badge or somebody says that they are two. */
export function Doubles(): JSX.Element | null {
  const [two, setTwo] = useState<ReadonlySet<string>>(new Set());
  const found = doubles(useDesk().seatMap.value).filter(({ walkIn }) => !two.has(walkIn.seat.participantId));
  if (found.length === 0) return null;
  return (
    <Card title={t('doubles', { count: found.length })} class="pairings">
      <ul class="stack">
        {found.map((each) => (
          <Pair key={each.walkIn.seat.participantId} of={each} onTwo={() => setTwo(new Set([...two, each.walkIn.seat.participantId]))} />
        ))}
      </ul>
    </Card>
  );
}

function Pair(props: { readonly of: Double; readonly onTwo: () => void }): JSX.Element {
  const { walkIn, listed } = props.of;
  const [badge, showBadge] = useState(false);
  const place = listed.table > 0 ? t('placeTable', { table: listed.table }) : t('placeNowhere');
  return (
    <li class="stack">
      <p>{t('double', { name: walkIn.seat.name, table: walkIn.table, place })}</p>
      <p class="quiet">{t('doubleText')}</p>
      <div class="row">
        <Button pressed={badge} onPress={() => showBadge(!badge)}>
          {t('showBadge')}
        </Button>
        <Button look="quiet" onPress={props.onTwo}>
          {t('twoPeople')}
        </Button>
      </div>
      {badge && <Badge participantId={listed.seat.participantId} name={listed.seat.name} />}
    </li>
  );
}
