import { locale } from '@livesession/ui';
import { afterEach, describe, expect, it } from 'vitest';
import { minutesText, secondsIn, wholeIn } from './typed';

afterEach(() => {
  locale.value = 'fr';
});

describe('a length in minutes', () => {
  it.each([['10', 600], [' 1,5 ', 90], ['1.5', 90], ['720', 43_200]])('"%s" is %d seconds', (typed, seconds) => {
    expect(secondsIn(typed)).toEqual({ is: 'fit', number: seconds });
  });

  it.each(['abc', '-5', '0', '0,1', '721', '1e3', '5 min', '٥'])('"%s" is none', (typed) => {
    expect(secondsIn(typed)).toEqual({ is: 'unfit' });
  });

  it('can be left open', () => {
    expect(secondsIn(' ')).toEqual({ is: 'empty' });
  });

  it('is written as it is read, in the language of the console', () => {
    expect(minutesText(90)).toBe('1,5');
    locale.value = 'en';
    expect(minutesText(90)).toBe('1.5');
    for (const seconds of [10, 90, 100, 600, 1234, 43_200]) expect(secondsIn(minutesText(seconds))).toEqual({ is: 'fit', number: seconds });
    expect(minutesText(undefined)).toBe('');
  });
});

describe('a whole number', () => {
  it.each([['7', { is: 'fit', number: 7 }], ['', { is: 'empty' }], ['0', { is: 'unfit' }], ['33', { is: 'unfit' }], ['7a', { is: 'unfit' }], ['-7', { is: 'unfit' }], ['7.5', { is: 'unfit' }]])('"%s" of 1 to 32', (typed, read) => {
    expect(wholeIn(typed, 1, 32)).toEqual(read);
  });
});
