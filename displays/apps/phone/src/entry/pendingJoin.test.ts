// @vitest-environment happy-dom
import type { JoinAnswer, JoinRequest } from '@livesession/wire';
import { beforeEach, expect, it } from 'vitest';
import { NotJoined, type Trouble } from './joining';
import { joinOnce, unanswered } from './pendingJoin';

const ada: JoinAnswer = { participantId: 'w-1', name: 'Ada', table: 14 };
const seen: JoinRequest[] = [];

beforeEach(() => {
  localStorage.clear();
  seen.length = 0;
});

function answers(outcome: JoinAnswer | Trouble): (request: JoinRequest) => Promise<JoinAnswer> {
  return (request) => {
    seen.push(request);
    return 'is' in outcome ? Promise.reject(new NotJoined(outcome)) : Promise.resolve(outcome);
  };
}

it('N2 asks again under the same id, with what was asked first, until there is an answer', async () => {
  await expect(joinOnce({ code: 'T14', name: 'Ada' }, answers({ is: 'noAnswer' }))).rejects.toThrow();
  await expect(joinOnce({ code: 'T14', name: 'Ada Lovelace' }, answers(ada))).resolves.toEqual(ada);

  expect(seen[1]).toEqual(seen[0]);
  expect(seen[0]?.commandId).toMatch(/^[a-z2-7]{26}$/);
  expect(unanswered('T14')).toBeUndefined();
});

it('N2 knows over a closed tab what was asked, and under another code it is somebody else', async () => {
  await expect(joinOnce({ code: 'T14' }, answers({ is: 'noAnswer' }))).rejects.toThrow();

  expect(unanswered('T14')?.commandId).toBe(seen[0]?.commandId);
  expect(unanswered('T15')).toBeUndefined();
  await joinOnce({ code: 'T15' }, answers(ada));
  expect(seen[1]?.commandId).not.toBe(seen[0]?.commandId);
});

it('asks afresh after a refusal: the person may choose another table', async () => {
  await expect(joinOnce({ code: 'R1', table: 1 }, answers({ is: 'refused', code: 'tableFull' }))).rejects.toThrow();
  await joinOnce({ code: 'R1', table: 2 }, answers(ada));

  expect(seen.map((each) => each.table)).toEqual([1, 2]);
  expect(seen[1]?.commandId).not.toBe(seen[0]?.commandId);
});
