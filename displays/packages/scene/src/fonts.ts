/** The typefaces that a session may choose: plain, with serifs, and one drawn for readers with low vision. */
export type FontChoice = 'sans' | 'serif' | 'legible';

export const fontChoices: readonly FontChoice[] = ['sans', 'serif', 'legible'];

/** Height of a capital as a part of the size, from each font's own OS/2 table: legibility counts capitals, not sizes (E3). */
export const capHeights: Readonly<Record<FontChoice, number>> = { sans: 0.7275, serif: 0.67, legible: 0.668 };
