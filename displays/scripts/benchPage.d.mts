/** A page that measures itself, served on this machine and opened in Chromium; what it posts comes back. */
export function servePage(page: string): Promise<{
  open(query: Readonly<Record<string, string | number>>, size: { readonly width: number; readonly height: number }): Promise<unknown>;
  close(): Promise<void>;
}>;
