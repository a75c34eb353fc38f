// @vitest-environment happy-dom
import { locales, setLocale } from '@livesession/ui';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { around } from '../../gallery/around';
import { answerLikeAServer } from '../../gallery/server';
import { situations } from '../../gallery/situations';
import { PhoneContext } from './phone';
import { Room } from './Room';

let root: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  answerLikeAServer('');
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

/** What says where the room is and what I do now: in a round, on the way to another table, before the first round. */
const lines = (): readonly string[] => [...root.querySelectorAll('.here__now, .room__main > .moving > .moving__now, .lobby h1')].map((line) => line.textContent);

describe.each(locales)('the one line in %s', (language) => {
  it.each(Object.entries({ ...situations, ...around }))('says what I do now: %s', async (_, situation) => {
    setLocale(language);
    act(() =>
      render(
        <PhoneContext.Provider value={situation()}>
          <Room name="Anne Durand" />
        </PhoneContext.Provider>,
        root,
      ),
    );
    await vi.waitFor(() => expect(lines().join('')).not.toBe(''));
    expect(lines()).toHaveLength(1);
  });
});
