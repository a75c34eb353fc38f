const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 random letters, 130 bits. `crypto.randomUUID` exists on https only; this exists everywhere. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => letters[byte % 32]).join('');
}
