// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { draft, dropDrafts, keepDraft } from './draft';

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('A4 of one kind are dropped, in the storage too, but for the round that is open', () => {
    localStorage.setItem('ls-draft/secret/older', 'from before this page');
    keepDraft('secret/closed', 'picks');
    keepDraft('secret/open', 'picks');
    keepDraft('ballot/closed', 'picks');
    dropDrafts('secret/', 'secret/open');
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
    expect(keys.sort()).toEqual(['ls-draft/ballot/closed', 'ls-draft/secret/open']);
    expect(draft('secret/closed').value).toBe('');
    expect(draft('secret/open').value).toBe('picks');
  });
});
