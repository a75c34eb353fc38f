// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { testPage } from '../testing/page';
import type { RehearsalApi } from './rehearsal';
import { RehearsalCard } from './RehearsalCard';

const page = testPage();
const nothing = async () => Promise.resolve({ trouble: 'unreachable' });
const api: RehearsalApi = { read: nothing, begin: nothing, stop: nothing };
const size = (): readonly string[] => ['People', 'Tables'].map((label) => page.field(label).value);

it('proposes as many people and tables as this room has', () => {
  page.show(<RehearsalCard api={api} />, { session: { type: 'session', title: 'Day', language: 'en', tables: 6, expected: 48 } });
  expect(size()).toEqual(['48', '6']);
});

it('proposes a small room while the list is empty', () => {
  page.show(<RehearsalCard api={api} />, { session: { type: 'session', title: 'Day', language: 'en', tables: 6, expected: 0 } });
  expect(size()).toEqual(['24', '4']);
});
