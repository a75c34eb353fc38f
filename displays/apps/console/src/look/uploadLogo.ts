const faults = ['pictureKind', 'pictureTooBig', 'pictureTooLarge'] as const;

export type LogoFault = (typeof faults)[number] | 'unreachable';

/** Sends a picture; the answer is its name for the look, or why it was not taken. */
export async function uploadLogo(file: Blob): Promise<{ readonly name: string } | { readonly fault: LogoFault }> {
  try {
    const response = await fetch('/api/look/logo', { method: 'POST', body: file, headers: { 'content-type': 'image/png' }, credentials: 'same-origin' });
    const json: unknown = await response.json();
    const { name, fault }: Readonly<Record<string, unknown>> = typeof json === 'object' && json !== null ? { ...json } : {};
    if (typeof name === 'string') return { name };
    return { fault: faults.find((each) => each === fault) ?? 'unreachable' };
  } catch {
    return { fault: 'unreachable' };
  }
}
