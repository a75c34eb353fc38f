import { sameItem, type Item } from '@livesession/scene';

/** A picture that nobody has changed for so long is looked at by nobody: a break, a night. */
export const idleMs = 20 * 60_000;

/** Knows since when the picture has been the same. What only says how old it is does not count. */
export class Idle {
  private shown: readonly Item[] = [];
  private since = 0;

  /** Takes the picture of this moment; true when it has been the same for long. */
  see(items: readonly Item[], now: number): boolean {
    const telling = items.filter((item) => !item.id.startsWith('away/'));
    if (!samePicture(telling, this.shown)) this.since = now;
    this.shown = telling;
    return now - this.since >= idleMs;
  }
}

function samePicture(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item.id === other[at]?.id && sameItem(item, other[at]));
}
