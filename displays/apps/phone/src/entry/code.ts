/** The code in a printed address such as /B/7K3MPQ9D; undefined for the plain address. */
export function codeInPath(path: string): string | undefined {
  const [, , code] = /^\/([btr])\/([^/]+)\/?$/i.exec(path) ?? [];
  return code === undefined ? undefined : tidied(safelyDecoded(code));
}

/** Whether a printed address is a badge's: the code then says who comes, and nothing needs to be asked. */
export function isBadge(path: string): boolean {
  return /^\/b\//i.test(path);
}

/** What a person typed, as it is printed: people add spaces and hyphens, and phones write small letters. */
export function tidied(typed: string): string {
  return typed.replace(/[\s\-–._]/g, '').toUpperCase();
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
