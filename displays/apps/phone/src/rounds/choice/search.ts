import type { PaperOption } from '@livesession/wire';

/** What is left of a ballot paper, or of a wall, after a search, by number or by words in any order, accents and case aside. */
export function matching<One extends Pick<PaperOption, 'number' | 'text' | 'subtheme'>>(options: readonly One[], search: string, subtheme: number | undefined): readonly One[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  return options.filter((option) => (subtheme === undefined || option.subtheme === subtheme) && words.every((word) => has(option, word)));
}

function has(option: Pick<PaperOption, 'number' | 'text'>, word: string): boolean {
  return String(option.number) === word || plain(option.text).includes(word);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
