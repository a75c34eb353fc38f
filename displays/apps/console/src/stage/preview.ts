import type { RoundRecord } from '@livesession/wire';
import { t } from './messages';
import { nextRound, type NextAction } from '../nextAction';
import { kindOf } from '../rounds';
import type { Moment, Shown } from '../rounds/shown';

/** What every device will show once the big button has been pressed. */
export interface Preview {
  readonly title: string;
  readonly instruction: string | undefined;
  /** The countdown that begins, in seconds. */
  readonly seconds: number | undefined;
  readonly shown: Shown;
}

/** From the likely next action to what it will bring; undefined when it changes nothing in the room. */
export function previewOf(action: NextAction, rounds: readonly RoundRecord[]): Preview | undefined {
  const round = 'roundId' in action ? rounds.find((each) => each.id === action.roundId) : nextRound(rounds, action.kind === 'next' ? action.from : undefined);
  if (!round) return undefined;
  switch (action.kind) {
    case 'begin':
    case 'next':
      return { ...about(round), seconds: undefined, shown: coming(round) };
    case 'seat':
      return { ...about(round), instruction: undefined, seconds: undefined, shown: { phones: t('moving-phones'), tablets: t('moving-tablets'), screens: t('moving-screens') } };
    case 'open':
      return inPhase({ ...round, ...(round.phases?.length ? { phase: 0 } : {}) });
    case 'phase':
      return inPhase({ ...round, phase: action.phase });
    case 'resume':
      return { ...at(round, 'open'), seconds: round.remainingMs == null ? undefined : Math.ceil(round.remainingMs / 1000) };
    case 'table':
      return { ...at(round, 'open'), instruction: undefined, seconds: round.seconds ?? undefined };
    case 'comeBack':
    case 'close':
    case 'count':
      return { ...at(round, 'closed'), instruction: undefined };
    case 'reveal':
      return { ...at(round, 'revealed'), instruction: undefined };
    case 'decideTie':
    case 'none':
      return undefined;
    default:
      return action satisfies never;
  }
}

function about(round: RoundRecord): Pick<Preview, 'title' | 'instruction'> {
  return { title: round.title, instruction: round.instruction ?? undefined };
}

function at(round: RoundRecord, moment: Moment): Preview {
  return { ...about(round), seconds: undefined, shown: kindOf(round).shows(round, moment) };
}

function inPhase(round: RoundRecord): Preview {
  const seconds = round.phases?.[round.phase ?? 0]?.seconds ?? (round.phases?.length ? undefined : round.seconds);
  const shown = at(round, 'open');
  const phase = round.phases?.[round.phase ?? 0]?.name;
  const words = phase === undefined ? undefined : (kindOf(round).phase?.(phase) ?? phase);
  return { ...shown, title: words === undefined ? shown.title : `${shown.title} · ${words}`, seconds: seconds ?? undefined };
}

function coming(round: RoundRecord): Shown {
  return { phones: t('coming-phones'), tablets: t('coming-tablets'), screens: t(round.instruction ? 'coming-screens' : 'coming-screens-bare') };
}
