import { askServer, locale, type ServerAnswer } from '@livesession/ui';
import type { ImportAnswer } from '@livesession/wire';
import { decodeImportAnswer } from '@livesession/wire/paired';

/** What can be imported, where it goes and as what. */
export const imports = {
  people: { path: '/api/participants/import', type: 'text/csv', accept: '.csv,text/csv' },
  agenda: { path: '/api/agenda', type: 'application/yaml', accept: '.yaml,.yml' },
} as const;

export type ImportKind = keyof typeof imports;

export type ImportOutcome = { readonly answer: ImportAnswer } | { readonly problem: string } | 'unreachable';

/** Sends the file's bytes as they are: the server knows how Excel in France writes them. */
export function importFile(kind: ImportKind, file: Blob): Promise<ImportOutcome> {
  const { path, type } = imports[kind];
  return importOutcome(() => askServer(`${path}?lang=${locale.value}`, { body: file, type }));
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

/** It was taken over, without a fault. */
export function isImported(outcome: ImportOutcome): boolean {
  return outcome !== 'unreachable' && 'answer' in outcome && outcome.answer.faults.length === 0;
}

/** What came of something that the server takes whole or not at all, with every fault of it. */
export async function importOutcome(ask: () => Promise<ServerAnswer>): Promise<ImportOutcome> {
  try {
    const { json, status } = await ask();
    const answer = decode(json);
    return answer ? { answer } : { problem: problemOf(json) ?? `HTTP ${status}` };
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
  const { detail, title }: Readonly<Record<string, unknown>> = typeof json === 'object' && json !== null ? { ...json } : {};
  return [detail, title].find((text) => typeof text === 'string');
}
