import { askServer } from '@livesession/ui';

const faults = ['pictureKind', 'pictureTooBig', 'pictureTooLarge'] as const;

export type LogoFault = (typeof faults)[number] | 'unreachable';

/** Sends a picture; the answer is its name for the look, or why it was not taken. */
export async function uploadLogo(file: Blob): Promise<{ readonly name: string } | { readonly fault: LogoFault }> {
  try {
    const { json } = await askServer('/api/look/logo', { body: file, type: 'image/png' });
    const { name, fault }: Readonly<Record<string, unknown>> = typeof json === 'object' && json !== null ? { ...json } : {};
    if (typeof name === 'string') return { name };
    return { fault: faults.find((each) => each === fault) ?? 'unreachable' };
  } catch {
    return { fault: 'unreachable' };
  }
}
