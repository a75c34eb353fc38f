// @vitest-environment happy-dom
import { setLocale } from '@livesession/ui';
import type { LiveRecord, RoundRecord, RoundStatus } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { round, tablet } from '../../gallery/situations';
import { TabletContext } from '../table/tablet';
import { TablePage } from '../table/TablePage';

let root: HTMLElement;

beforeEach(() => {
  setLocale('en');
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function shown(current: RoundRecord, records: Readonly<Record<string, LiveRecord>> = {}): string {
  const link = tablet({ round: current, records });
  act(() =>
    render(
      <TabletContext.Provider value={link}>
        <TablePage />
      </TabletContext.Provider>,
      root,
    ),
  );
  return root.querySelector('.stage')?.textContent ?? '';
}

describe('a vote on the tablet', () => {
  const vote = (status: RoundStatus): RoundRecord =>
    round('v', 'Five of 150', { kind: 'choice', rule: { kind: 'upTo', picks: 5 }, optionCount: 150, live: false, revealed: false, keep: 5, privacy: 'anonymous' }, { status });

  it.each(['open', 'paused'] as const)('says what to do while it is %s', (status) => expect(shown(vote(status))).toContain('up to 5 options'));
  it.each(['planned', 'closed'] as const)('asks nobody to choose while it is %s', (status) => expect(shown(vote(status))).not.toMatch(/up to 5 options|can change/));
});

describe('a report-back on the tablet', () => {
  const report = (table: number, next: number): RoundRecord => round('r', 'Report-back', { kind: 'reportBack', secondsPerTable: 120, order: [3, 14, 27], table, next });
  const brought: Readonly<Record<string, LiveRecord>> = { 'report/r': { type: 'report', roundId: 'r', table: 14, items: [{ id: 'c', text: 'We call back within the hour', note: 'Anne' }] } };

  it.each([
    ['has the floor', report(14, 27)],
    ['is the next', report(3, 14)],
  ])('shows what the table brings when it %s', (_, current) => expect(shown(current, brought)).toContain('We call back within the hour'));

  it('shows who reports, and nothing of the own, before and after', () => {
    expect(shown(report(27, 9), brought)).toContain('Table 27 reports');
    expect(shown(report(27, 9), brought)).not.toContain('We call back');
  });
});
