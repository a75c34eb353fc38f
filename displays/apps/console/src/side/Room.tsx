import { Card } from '@livesession/ui';
import type { JSX } from 'preact';
import { useDesk } from '../desk';
import { Figures } from '../Figures';
import { t } from './messages';
import { Doubles } from './people/Doubles';
import { FindPerson } from './people/FindPerson';
import { Seating } from './Seating';
import { SeatMap } from './SeatMap';
import { WalkIn } from './WalkIn';

/** Who is there. */
export function Room(): JSX.Element {
  const desk = useDesk();
  const session = desk.session.value;
  const present = session?.present ?? 0;
  const { connected } = desk.numbers.value;
  return (
    <div class="stack">
      <Card>
        <Figures
          figures={[
            { value: present, word: t('present', { count: present }), note: t('ofExpected', { expected: session?.expected ?? 0 }) },
            { value: connected, word: t('connected', { count: connected }), note: t('connectedText', { count: connected }) },
          ]}
        />
      </Card>
      <Doubles />
      <FindPerson />
      <WalkIn />
      <SeatMap />
      <Seating />
    </div>
  );
}
