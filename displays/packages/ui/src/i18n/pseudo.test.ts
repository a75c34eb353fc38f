import { expect, it } from 'vitest';
import { format } from './format';
import { pseudo } from './pseudo';

it('E1 makes every word longer and keeps what is not words', () => {
  expect(pseudo('Été : {count, plural, one {# école} other {# écoles}}, {name}')).toBe('ÉÊtéê : {count, plural, one {# éêcöôléê} other {# éêcöôléês}}, {name}');
});

it('E1 still reads as a message, two fifths longer', () => {
  const message = 'Il manque encore {count, plural, one {une personne} other {# personnes}} à votre table ; attendez-les.';
  const [plain, long] = [message, pseudo(message)].map((each) => format(each, { count: 3 }, 'fr'));
  expect(long).toContain('3 péêrsöônnéês');
  expect((long ?? '').length / (plain ?? '').length).toBeGreaterThan(1.3);
  expect((long ?? '').length / (plain ?? '').length).toBeLessThan(1.5);
});
