import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../../dist');
const page = join(dist, 'apps/phone/index.html');
const built = existsSync(page);

const mostBytes = 60 * 1024;
/** What one kind of round may add when it is there. */
const mostKindBytes = 8 * 1024;
/** Page, two scripts and style; joining and the socket make six requests in all. */
const mostFiles = 4;
/** Names of XML namespaces, and pages that messages for developers point to: written in the script, never loaded by it. */
const namedOnly = new Set(['www.w3.org', 'aka.ms', 'learn.microsoft.com', 'rolldown.rs']);

/** What the page's HTML makes a browser load. */
function loaded(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:src|href|srcset|action)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, address]) => address ?? '').filter((address) => !address.startsWith('data:'));
}

function read(address: string): string {
  return readFileSync(join(dist, address), 'utf8');
}

describe.skipIf(!built)(`F5 a phone’s first load${built ? '' : ' (not built: npm run build)'}`, () => {
  const html = (): string => readFileSync(page, 'utf8');
  const files = (): readonly string[] => loaded(html());
  const ending = (end: string): string => files().filter((address) => address.endsWith(end)).map(read).join('\n');

  it('F5 is a page, two scripts and a style of its own origin', () => {
    for (const address of files()) expect(address).toMatch(/^\/(?!\/)/);
    expect(files().map((address) => address.replace(/.*\./, '')).sort()).toEqual(['css', 'js', 'js']);
    expect(1 + files().length).toBeLessThanOrEqual(mostFiles);
  });

  it('is dark from its first pixel on', () => expect(html()).toMatch(/<html[^>]* data-theme="dark"/));

  it('F5 weighs 60 KB at most when compressed', () => {
    const weight = [html(), ...files().map(read)].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(10 * 1024);
    expect(weight).toBeLessThanOrEqual(mostBytes);
  });

  it('F5 has a style that loads nothing', () => {
    const style = ending('.css');
    expect(style).not.toBe('');
    expect([...style.matchAll(/@import|url\(\s*["']?(?!data:)[^)]*\)/gi)].map(([all]) => all)).toEqual([]);
  });

  it('F5 has scripts that need no others to begin with, and know no other host', () => {
    const script = ending('.js');
    expect(script).not.toBe('');
    const named = files().map((address) => address.replace(/.*\//, './'));
    for (const [, file] of script.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) expect(named).toContain(file);
    const hosts = [...script.matchAll(/(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host ?? '');
    expect(hosts.filter((host) => !namedOnly.has(host))).toEqual([]);
  });

  it('is a script that phones from before 2023 can read: one lookbehind, and they refuse all of it', () => {
    const all = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js') && (isEntry(file) || onDemand(ending('.js')).includes(file)));
    expect(all.length).toBeGreaterThan(5);
    for (const file of all) expect(read(`assets/${file}`), file).not.toMatch(/\(\?<[=!]/);
  });

  it('F5 fetches the code of a later kind of round with its round, a little of its own origin', () => {
    const kinds = onDemand(ending('.js'));
    expect(kinds.length).toBeGreaterThan(5);
    for (const kind of kinds) expect(weightWith(kind), kind).toBeLessThanOrEqual(mostKindBytes);
  });
});

/** Files that a script asks for only when it needs them. */
function onDemand(script: string): readonly string[] {
  return [...script.matchAll(/\bimport\(\s*[`"']\.\/([^`"']+)[`"']\s*\)/g)].map(([, file]) => file ?? '');
}

/** A file with all that it imports besides the page's own script. */
function weightWith(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const script = read(`assets/${file}`);
  const own = gzipSync(script, { level: 9 }).length;
  const needed = [...script.matchAll(/\b(?:import|from)\s*["']\.\/([^"']+)["']/g)].map(([, name]) => name ?? '').filter((name) => !isEntry(name));
  return needed.reduce((sum, name) => sum + weightWith(name, seen), own);
}

function isEntry(file: string): boolean {
  return readFileSync(page, 'utf8').includes(file);
}
