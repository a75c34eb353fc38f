/** The roles of devices that are paired, not joined. */
export type PairedRole = 'screen' | 'tablet' | 'director' | 'moderator' | 'kiosk' | 'console';

export interface PairingOffer {
  readonly code: string;
  readonly secret: string;
  readonly expiresInSeconds: number;
}

export interface PairedDevice {
  readonly role: string | undefined;
  readonly table: number | undefined;
}

/** 'gone': the offer has expired or is not known any more, ask for a new one. */
export type ClaimOutcome = PairedDevice | 'waiting' | 'gone';

/** Asks for a code to show, instead of the one before. Throws when the server cannot be reached or refuses. */
export async function askPairing(role: PairedRole, table: number | undefined, before: PairingOffer | undefined): Promise<PairingOffer> {
  const answer = await post('/api/pairings', { role, ...(table !== undefined && { table }), ...(before && { replaces: before.secret }) });
  if (!answer.ok) throw new Error(`pairing refused: ${answer.status}`);
  return decodeOffer(await answer.json());
}

/** Asks whether the code was accepted; the cookie then comes with the answer. */
export async function claimPairing(secret: string): Promise<ClaimOutcome> {
  const answer = await post('/api/pairings/claim', { secret });
  if (answer.status >= 500 || answer.status === 429) throw new Error(`claim failed: ${answer.status}`);
  if (!answer.ok) return 'gone';
  const body = fields(await answer.json());
  return body['accepted'] === true ? { role: text(body['role']), table: whole(body['table']) } : 'waiting';
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin' });
}

function decodeOffer(json: unknown): PairingOffer {
  const body = fields(json);
  const code = text(body['code']);
  const secret = text(body['secret']);
  const expiresInSeconds = whole(body['expiresInSeconds']);
  if (code === undefined || secret === undefined || expiresInSeconds === undefined) throw new Error('not a pairing offer');
  return { code, secret, expiresInSeconds };
}

function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
