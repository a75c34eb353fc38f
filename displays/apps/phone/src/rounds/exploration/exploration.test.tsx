// @vitest-environment happy-dom
import { setLocale } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { phone, situations } from '../../../gallery/situations';
import { PhoneContext } from '../../room/phone';
import { exploration } from './index';

const explorationHost = situations['explorationHost']!;

afterEach(() => act(() => render(null, document.body)));

/** What the host of table 14 reads under the finding, with this text on the wall. */
function hostReads(onWall: string | undefined): string {
  const { records } = explorationHost();
  const [sheet] = records.all('tableSheet');
  const round = records.all('round')[0] as RoundOf<'exploration'>;
  const link = phone({ round, records: { me: records.one('me')!, 'tableSheet/explore/14': { ...sheet!, ...(onWall !== undefined && { onWall }) } } });
  setLocale('en');
  act(() => render(<PhoneContext.Provider value={link}><exploration.Panel round={round} /></PhoneContext.Provider>, document.body));
  return document.body.textContent;
}

it('tells the host who sends the finding to the wall', () => {
  expect(hostReads(undefined)).toContain('tablet puts it on the wall.');
  expect(hostReads('An older wording')).toContain('tablet puts it on the wall.');
});

it('tells the host that the finding is on the wall, as every other phone of the table does', () => {
  const finding = explorationHost().records.all('tableSheet')[0]!.finding;
  expect(hostReads(finding)).toContain('On the wall');
  expect(hostReads(finding)).not.toContain('tablet puts it');
});
