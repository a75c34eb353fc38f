import { askServer, locale, problemCode, type Locale } from '@livesession/ui';
import type { NewSession, SessionSummary } from '@livesession/wire';
import { decodeSession, decodeSessions } from '@livesession/wire/paired';

/** Why it was not done: a code of the server, or that nobody answered. */
export interface Trouble {
  readonly trouble: string;
}

export const unreachable: Trouble = { trouble: 'unreachable' };

export const templates = ['day', 'worldcafe', 'choice', 'blank'] as const;
export type Template = (typeof templates)[number];

/** What the page asks of the server; fixtures stand in for it in the gallery and in tests. */
export interface SessionsApi {
  readonly list: () => Promise<readonly SessionSummary[] | Trouble>;
  readonly begin: (asked: NewSession) => Promise<SessionSummary | Trouble>;
  readonly copy: (id: string, title: string, people: boolean) => Promise<SessionSummary | Trouble>;
  readonly open: (id: string) => Promise<Trouble | undefined>;
  readonly archive: (id: string, archived: boolean) => Promise<Trouble | undefined>;
}

export const sessionsApi: SessionsApi = {
  list: () => call('', undefined, decodeSessions),
  begin: (asked) => call('', asked, decodeSession),
  copy: (id, title, people) => call(`/${id}/copy`, { title: title.trim() || undefined, people }, decodeSession),
  open: (id) => call(`/${id}/open`, {}, () => undefined),
  archive: (id, archived) => call(`/${id}/archive`, { archived }, () => undefined),
};

/** What the form says, as the server takes it; undefined while something is missing. */
export function newSession(form: NewSessionForm): NewSession | undefined {
  const tables = wholeNumber(form.tables, 200);
  const seats = form.seats.trim() === '' ? undefined : wholeNumber(form.seats, 1000);
  if (tables === undefined || (form.seats.trim() !== '' && seats === undefined)) return undefined;
  const title = form.title.trim();
  return { template: form.template, language: form.language, tables, ...(title && { title }), ...(seats !== undefined && { seats }) };
}

export interface NewSessionForm {
  readonly template: Template;
  readonly language: Locale;
  readonly title: string;
  readonly tables: string;
  readonly seats: string;
}

/** The size that each template is made for. */
export const sizeOf: Readonly<Record<Template, { readonly tables: string; readonly seats: string }>> = {
  day: { tables: '32', seats: '10' },
  worldcafe: { tables: '8', seats: '6' },
  choice: { tables: '8', seats: '8' },
  blank: { tables: '8', seats: '' },
};

export const emptyForm = (): NewSessionForm => ({ template: 'day', language: locale.peek(), title: '', ...sizeOf.day });

function wholeNumber(typed: string, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

async function call<T>(path: string, body: object | undefined, decode: (json: unknown) => T): Promise<T | Trouble> {
  try {
    const { ok, status, json } = await askServer(`/api/sessions${path}`, { body });
    return ok ? decode(json) : { trouble: status === 401 ? 'signedOut' : (problemCode(json) ?? 'unreachable') };
  } catch {
    return unreachable;
  }
}
