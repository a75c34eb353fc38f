import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../../dist');
const page = join(dist, 'apps/phone/index.html');
const built = existsSync(page);

const mostBytes = 60 * 1024;
/** Page, script and style; joining and the socket make five requests in all. */
const mostFiles = 3;
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

  it('F5 is a page, a script and a style of its own origin', () => {
    for (const address of files()) expect(address).toMatch(/^\/(?!\/)/);
    expect(files().map((address) => address.replace(/.*\./, '')).sort()).toEqual(['css', 'js']);
    expect(1 + files().length).toBeLessThanOrEqual(mostFiles);
  });

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

  it('F5 has a script that fetches no other script and knows no other host', () => {
    const script = ending('.js');
    expect(script).not.toBe('');
    expect([...script.matchAll(/\bimport\s*\(|\b(?:import|from)\s*["'][^"']+["']/g)].map(([all]) => all)).toEqual([]);
    const hosts = [...script.matchAll(/(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host ?? '');
    expect(hosts.filter((host) => !namedOnly.has(host))).toEqual([]);
  });
});
