// @vitest-environment happy-dom
import type { RoundOf } from '@livesession/wire';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { interlude } from '.';

const round = (status: RoundOf<'interlude'>['status']): RoundOf<'interlude'> => ({ type: 'round', id: 'm', number: 1, title: 'Welcome', status, detail: { kind: 'interlude', purpose: 'message', message: 'Lunch is served' } });

function shown(status: RoundOf<'interlude'>['status']): string {
  const root = document.createElement('div');
  act(() => render(<interlude.Panel round={round(status)} />, root));
  return root.textContent;
}

describe('a message on the phone', () => {
  it('is not there before the facilitator shows it', () => expect(shown('planned')).toBe(''));
  it.each(['open', 'closed'] as const)('is there while the round is %s', (status) => expect(shown(status)).toBe('Lunch is served'));
});
