const storageKey = 'ls-tablet';

/** Which table this tablet was paired for: what it has not sent yet belongs to that table and no other. */
export function rememberedTable(): string | undefined {
  try {
    return localStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberTable(table: string): void {
  try {
    localStorage.setItem(storageKey, table);
  } catch {
    // Without storage the tablet pairs again after a reload.
  }
}
