import type { Content } from '../fixtures/content';

/** What people may write to deface a wall, and what only looks like it (A5). */
export const hostile: readonly string[] = [
  'W'.repeat(10_000),
  'Ẅ̴̡̛̤̰̗͎͕̈́́̈́'.repeat(40),
  `Zalgo ${Array.from({ length: 40 }, () => `h${'\u0316\u0317\u0350\u0357'.repeat(12)}`).join('')}`,
  'Qui\u202Eecrof\u202C retourne\u2066 tout\u2069 ?',
  '\u200B\u200B\u200B\u200B',
  '<img src=x onerror=alert(1)><svg onload=alert(1)>',
  'Line one\nline two\r\n\tline three\u0000\u0007\u001B[31m',
  'https://example.invalid/'.concat('a/'.repeat(300)),
  'كيف نريد أن نستقبل زبائننا كل يوم، وماذا نفعل حين يغضبون؟',
  'איך אנחנו רוצים לקבל את הלקוחות שלנו? 123 !',
  'Chúng ta muốn gì ở khách hàng của mình, và làm thế nào để họ quay lại?',
  'Как мы хотим встречать тех, кто к нам приходит?',
  '👩‍👩‍👧‍👦'.repeat(60),
  '🇫🇷'.repeat(80),
  '\u0E49'.repeat(50).concat('น้ำใจ'),
  '﷽﷽﷽﷽﷽﷽﷽﷽',
  '𒐫'.repeat(30),
  'བསྒྲུབས་པ་རེད། ང་ཚོས་ཚོང་མགྲོན་ལ་བསུ་བ་ཇི་ལྟར་བྱེད་དགོས་སམ།',
];

/** A room in which everybody writes the like, in every field that people write in. */
export function hostileContent(language: 'fr' | 'en'): Content {
  const at = (which: number): string => hostile[which % hostile.length] ?? '';
  return {
    language,
    title: at(1),
    theme: at(9),
    subthemes: [at(0), at(8), at(10)],
    questions: hostile.map((text, which) => ({ text, subtheme: which % 4 === 3 ? undefined : which % 4 })),
    commitments: hostile.map((text, which) => ({ text, lead: at(which + 5), due: at(which + 3) })),
  };
}
