import { Card } from '@livesession/ui';
import type { SeatingRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../Action';
import { useDesk } from '../desk';
import { Figures } from '../Figures';
import { t } from './messages';
import { absentees } from './absentees';

/** A slip is taken back with one press; later the room is on its feet, and the button must be held. */
const slipMs = 10_000;

/** Who sits with whom again, and seating the whole room anew. */
export function Seating(): JSX.Element | null {
  const seating = useDesk().seating.value;
  if (!seating) return null;
  const { version: after, repeats = 0, repeatsInAll = 0 } = seating;
  return (
    <Card title={t('seating')}>
      <div class="seating">
        <p role="status">{standing(seating)}</p>
        <Figures
          figures={[
            { value: repeats, word: t('repeats', { count: repeats }), note: t('repeatsNow') },
            { value: repeatsInAll, word: t('repeats', { count: repeatsInAll }), note: t('repeatsInAll') },
          ]}
        />
        <NoShows />
        <div class="seating__buttons">
          <Action method="RotateTables" body={{ after }} hold>
            {t('rotateHold')}
          </Action>
          <Action method="ReconfigureTables" body={{ after }} hold>
            {t('reconfigureHold')}
          </Action>
          <TakeBack seating={seating} />
        </div>
      </div>
    </Card>
  );
}

function NoShows(): JSX.Element | null {
  const count = absentees(useDesk());
  if (count === 0) return null;
  return (
    <>
      <p>{t('absentees', { count })}</p>
      <Action method="ReleaseSeats" body={{}} look="danger">
        {t('giveUpSeats', { count })}
      </Action>
    </>
  );
}

function TakeBack(props: { readonly seating: SeatingRecord }): JSX.Element | null {
  const { version: after, canTakeBack } = props.seating;
  const fresh = useFresh(after);
  if (!canTakeBack) return null;
  return (
    <Action key={fresh ? 'now' : 'later'} method="TakeBackSeating" body={{ after }} look={fresh ? 'primary' : 'danger'} hold={!fresh}>
      {t(fresh ? 'takeBackNow' : 'takeBackHold')}
    </Action>
  );
}

/** True for ten seconds after the version has changed before the facilitator's eyes. */
function useFresh(version: number): boolean {
  const first = useRef(version);
  const [old, setOld] = useState(version);
  useEffect(() => {
    if (version === first.current) return undefined;
    const timer = window.setTimeout(() => setOld(version), slipMs);
    return () => clearTimeout(timer);
  }, [version]);
  return version !== old;
}

function standing(seating: SeatingRecord): string {
  const seats = seating.tables.reduce((sum, table) => sum + table.seats, 0);
  const there = seating.tables.reduce((sum, table) => sum + table.there, 0);
  if (seating.moving && there < seats) return t('seatingMoving', { there, seats });
  return seating.plans ? t('seatingPlan', { plan: seating.plans + 1 }) : t('seatingFirst');
}
