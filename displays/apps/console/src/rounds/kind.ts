import type { JSX } from 'preact';
import type { RoundDetail, RoundRecord, TallyRecord } from '@livesession/wire';
import type { Body, Desk } from '../desk';
import type { NextAction } from '../nextAction';
import type { Behind } from './behind';
import type { Plan } from './plans/plan';
import type { Moment, Shown } from './shown';

/** A round of one kind. */
export type RoundOf<Detail extends RoundDetail> = Omit<RoundRecord, 'detail'> & { readonly detail: Detail };

/** What of a kind's own settings can be edited; absent: stays as it was planned. */
export type Setting = Pick<Body<'EditRound'>, 'vote'>;

export interface SettingProps<Detail extends RoundDetail> {
  readonly round: RoundOf<Detail>;
  readonly setting: Setting;
  readonly onChange: (setting: Setting) => void;
}

/** What the console knows about a kind of round; each kind registers one in `rounds/index.ts`. */
export interface RoundKind<Detail extends RoundDetail = RoundDetail> {
  /** The kind in words. */
  name(round: RoundOf<Detail>): string;
  /** How a new one is planned; most kinds have one way. */
  readonly plans: readonly Plan[];
  /** The words on the button that opens it, and on the one that closes it. */
  open(round: RoundOf<Detail>): string;
  close(round: RoundOf<Detail>): string;
  /** A phase in words; only kinds whose rounds have phases. */
  phase?(name: string): string;
  /** What happens now, as a sentence. */
  now(round: RoundOf<Detail>, desk: Desk): string;
  /** What the devices will show of it then, in the phase that the round is in. */
  shows(round: RoundOf<Detail>, moment: Moment): Shown;
  /** Whom an open round waits for; absent, or undefined at a moment, where nobody is asked for anything. */
  behind?(round: RoundOf<Detail>, desk: Desk): Behind | undefined;
  /** What comes before closing it, while it is open, if anything. */
  whileOpen?(round: RoundOf<Detail>): NextAction | undefined;
  /** What comes between closing the round and leaving it, if anything. */
  afterClose?(round: RoundOf<Detail>, tally: TallyRecord | undefined): NextAction | undefined;
  /** What else of a round that is not open yet can be edited; saved together with its words. */
  Setting?(props: SettingProps<Detail>): JSX.Element;
  /** Nothing is collected in it: when it is left it is over, without being closed first. */
  readonly onlyShown?: true;
  /** People write what a moderator reads over: the panel is a moderator's too. */
  readonly moderated?: true;
  Panel(props: { readonly round: RoundOf<Detail> }): JSX.Element;
}
