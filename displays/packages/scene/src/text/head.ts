/** What a name is about, without what it consists of: up to its colon, dash or bracket. */
export function headOf(name: string): string {
  return name.replace(/\s*(?:[:;–—(]|\s-\s).*$/su, '') || name;
}
