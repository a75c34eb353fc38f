import { afterAll, beforeAll } from 'vitest';
import { Studio } from '../src/node';

/** One studio for a test file. */
export function withStudio(): () => Studio {
  let studio: Studio | undefined;
  beforeAll(async () => {
    studio = await Studio.open();
  });
  afterAll(() => studio?.[Symbol.dispose]());
  return () => {
    if (!studio) throw new Error('The studio opens before the tests.');
    return studio;
  };
}
