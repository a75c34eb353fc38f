import type { PaperOption } from '@livesession/wire';

/** What is left of a ballot paper after a search, by number or by words in any order, accents and case aside. */
export function matching(options: readonly PaperOption[], search: string, subtheme: number | undefined): readonly PaperOption[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  return options.filter((option) => (subtheme === undefined || option.subtheme === subtheme) && words.every((word) => has(option, word)));
}

function has(option: PaperOption, word: string): boolean {
  return String(option.number) === word || plain(option.text).includes(word);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
