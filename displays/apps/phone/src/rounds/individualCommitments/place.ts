/** Where this phone keeps what I write in this round. */
export function placeOf(roundId: string): string {
  return `individual/${roundId}`;
}
