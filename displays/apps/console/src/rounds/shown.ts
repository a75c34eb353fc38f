/** What a round is about to become. */
export type Moment = 'open' | 'closed' | 'revealed';

/** What each kind of device shows, in a few words. */
export interface Shown {
  readonly phones: string;
  readonly tablets: string;
  readonly screens: string;
}
