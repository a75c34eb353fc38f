import { decodeCodeInfo, decodeJoinAnswer, type CodeInfo, type CodeQuestion, type JoinAnswer, type JoinRequest } from '@livesession/wire';

/** Why a phone did not get in. `refused` carries one of the refusal codes. */
export type Trouble = { readonly is: 'unknownCode' | 'tooManyTries' | 'noAnswer' } | { readonly is: 'refused'; readonly code: string };

/** A request that a network has swallowed would never end: it counts as unanswered after so long, and is asked again. */
const patienceMs = 15_000;

export class NotJoined extends Error {
  override readonly name = 'NotJoined';

  constructor(readonly trouble: Trouble) {
    super(trouble.is);
  }
}

/** What a printed code opens. Rejects with NotJoined. */
export async function lookUp(code: string): Promise<CodeInfo> {
  return decodeCodeInfo(await post('/api/codes', { code } satisfies CodeQuestion));
}

/** Lets this phone in. Rejects with NotJoined. */
export async function join(request: JoinRequest): Promise<JoinAnswer> {
  return decodeJoinAnswer(await post('/api/join', request));
}

async function post(path: string, body: object): Promise<unknown> {
  const answer = await reach(path, body);
  if (answer.ok) return answer.json();
  if (answer.status === 404) throw new NotJoined({ is: 'unknownCode' });
  if (answer.status === 429) throw new NotJoined({ is: 'tooManyTries' });
  if (answer.status >= 500) throw new NotJoined({ is: 'noAnswer' });
  throw new NotJoined({ is: 'refused', code: await refusalCode(answer) });
}

async function reach(path: string, body: object): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    return await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin', signal: patience.signal });
  } catch {
    throw new NotJoined({ is: 'noAnswer' });
  } finally {
    clearTimeout(timer);
  }
}

async function refusalCode(answer: Response): Promise<string> {
  try {
    const problem: unknown = await answer.json();
    const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
    return typeof code === 'string' ? code : 'invalidInput';
  } catch {
    return 'invalidInput';
  }
}
