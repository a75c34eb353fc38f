import { locale } from '@livesession/ui';
import { decodeImportAnswer, type ImportAnswer } from '@livesession/wire';

/** What can be imported, where it goes and as what. */
export const imports = {
  people: { path: '/api/participants/import', type: 'text/csv', accept: '.csv,text/csv' },
  agenda: { path: '/api/agenda', type: 'application/yaml', accept: '.yaml,.yml' },
} as const;

export type ImportKind = keyof typeof imports;

export type ImportOutcome = { readonly answer: ImportAnswer } | { readonly problem: string } | 'unreachable';

/** Sends the file's bytes as they are: the server knows how Excel in France writes them. */
export async function importFile(kind: ImportKind, file: Blob): Promise<ImportOutcome> {
  try {
    const { path, type } = imports[kind];
    const response = await fetch(`${path}?lang=${locale.value}`, { method: 'POST', body: file, headers: { 'content-type': type }, credentials: 'same-origin' });
    const json: unknown = await response.json().catch(() => undefined);
    const answer = decode(json);
    return answer ? { answer } : { problem: problemOf(json) ?? `HTTP ${response.status}` };
  } catch {
    return 'unreachable';
  }
}

/** Replaces the agenda by a shipped one, in the language of this console. */
export async function importTemplate(name: string): Promise<ImportOutcome> {
  try {
    const response = await fetch(`/api/templates/${name}?lang=${locale.value}`, { credentials: 'same-origin' });
    return response.ok ? await importFile('agenda', await response.blob()) : { problem: `HTTP ${response.status}` };
  } catch {
    return 'unreachable';
  }
}

function decode(json: unknown): ImportAnswer | undefined {
  try {
    return decodeImportAnswer(json);
  } catch {
    return undefined;
  }
}

function problemOf(json: unknown): string | undefined {
  const { detail, title } = fields(json);
  return [detail, title].find((text) => typeof text === 'string');
}

function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}
