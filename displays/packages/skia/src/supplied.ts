/** What asking for something has brought. */
export type Supplied = 'came' | 'nothing' | 'failed';

export function suppliedBy(each: readonly Supplied[]): Supplied {
  return each.includes('came') ? 'came' : each.includes('failed') ? 'failed' : 'nothing';
}
