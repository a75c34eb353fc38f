/** What the server answered; `json` is undefined where it said none. */
export interface ServerAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly json: unknown;
}

export interface Asked {
  /** What is sent; a file goes as it is. */
  readonly body?: object | undefined;
  /** The kind of file. */
  readonly type?: string | undefined;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
}

/** Asks once, as whoever is signed in here; throws when the server cannot be reached. A body makes it a POST unless something else is said. */
export async function askServer(path: string, asked: Asked = {}): Promise<ServerAnswer> {
  const { body, type = 'application/json', method = body === undefined ? 'GET' : 'POST' } = asked;
  const sent = body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body), headers: { 'content-type': type } };
  const response = await fetch(path, { method, credentials: 'same-origin', ...sent });
  return { ok: response.ok, status: response.status, json: await response.json().catch(() => undefined) };
}

/** The server's word for what stands in the way; undefined where it gave none. */
export function problemCode(json: unknown): string | undefined {
  const code = typeof json === 'object' && json !== null && 'code' in json ? json.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
