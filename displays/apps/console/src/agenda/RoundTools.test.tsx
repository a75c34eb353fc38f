// @vitest-environment happy-dom
import type { RoundRecord } from '@livesession/wire';
import { describe, expect, it } from 'vitest';
import { testPage } from '../testing/page';
import { RoundTools } from './RoundTools';

const planned: RoundRecord = {
  type: 'round', id: 'v', number: 1, title: 'Five of them', status: 'planned', seconds: 300,
  detail: { kind: 'choice', rule: { kind: 'one', picks: 1 }, optionCount: 0, live: true, revealed: false, keep: 1, privacy: 'anonymous' },
};

const page = testPage();
const show = (round: RoundRecord): void => page.show(<RoundTools round={round} onRemoved={() => undefined} />, { 'round/v': round });

describe('editing a vote that is not open yet', () => {
  it('holds it by name, with everything else as it was', async () => {
    show(planned);
    await page.press('Edit');
    await page.press('Named vote');
    await page.press('Save');
    expect(page.sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300, vote: { privacy: 'named', live: true } }]]);
  });

  it('A4 shows no count meanwhile once it is secret', async () => {
    show(planned);
    await page.press('Edit');
    await page.press('Secret vote');
    expect(page.button('Shown live')).toBeUndefined();
    await page.press('Save');
    expect(page.sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300, vote: { privacy: 'secret', live: false } }]]);
  });

  it('says nothing about the vote when only words change', async () => {
    show(planned);
    await page.press('Edit');
    await page.press('Save');
    expect(page.sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them', seconds: 300 }]]);
  });

  it('does not ask once it is open, nor offers to remove it', async () => {
    show({ ...planned, status: 'open' });
    expect(page.button('Hold: remove from the agenda')).toBeUndefined();
    await page.press('Edit');
    expect(page.button('Save')).toBeDefined();
    expect(page.button('Named vote')).toBeUndefined();
  });
});

describe('the length of a round', () => {
  it('stays to the second while only words are edited', async () => {
    show({ ...planned, seconds: 90 });
    await page.press('Edit');
    expect(page.field('Duration in minutes').value).toBe('1.5');
    await page.type('Title', 'Better');
    await page.press('Save');
    expect(page.sent).toEqual([['EditRound', { roundId: 'v', title: 'Better', seconds: 90 }]]);
  });

  it.each(['abc', '-5', '0', '10 min'])('is not saved as "%s"', async (typed) => {
    show(planned);
    await page.press('Edit');
    await page.type('Duration in minutes', typed);
    expect(page.root.textContent).toContain('A number of minutes, for example 10 or 1.5');
    await page.press('Save');
    expect(page.sent).toEqual([]);
  });

  it('can be left open', async () => {
    show(planned);
    await page.press('Edit');
    await page.type('Duration in minutes', '');
    await page.press('Save');
    expect(page.sent).toEqual([['EditRound', { roundId: 'v', title: 'Five of them' }]]);
  });
});
