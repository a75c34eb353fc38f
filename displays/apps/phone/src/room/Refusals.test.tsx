// @vitest-environment happy-dom
import type { Entry } from '@livesession/link';
import { setLocale } from '@livesession/ui';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harvest, made, phone } from '../../gallery/situations';
import { kindOfMethod, type PhoneMethod } from '../rounds/methods';
import { draft, keepDraft } from './draft';
import { PhoneContext } from './phone';
import { Refusals } from './Refusals';
import { t } from '../messages';

interface Case {
  readonly command?: object;
  /** Words of the person that the notice repeats. */
  readonly words?: readonly string[];
  /** Where they go back to. */
  readonly back?: Readonly<Record<string, string>>;
}

const text = 'Who calls back?';
const roundId = 'harvest';

const cases: { readonly [M in PhoneMethod]: Case } = {
  AskQuestion: { command: { text, subtheme: 1 }, words: [text], back: { 'question/harvest': text, 'question/harvest/subtheme': '1' } },
  SupportQuestion: { command: { questionId: 'q', supported: true } },
  WriteListQuestionAsHost: { command: { text, questionId: 'q', revision: 1 }, words: [text] },
  RemoveListQuestionAsHost: {},
  SendTableListAsHost: {},
  CastBallot: { command: { choices: [{ optionId: 'q2', points: 1 }] }, back: { 'ballot/harvest': '[["q2",1]]' } },
  AdoptAmbition: { command: { adopted: true } },
  StateChallenge: { command: { text, revision: 0 }, words: [text] },
  ProposeIdea: { command: { text }, words: [text], back: { 'idea/harvest': text } },
  KeepIdea: { command: { ideaId: 'i', kept: true } },
  ThankColleagues: {},
  WriteIndividualCommitment: { command: { text, due: 'Monday' }, words: [text], back: { 'individual/harvest': text, 'individual/harvest/due': 'Monday' } },
  NameWitness: {},
  AnswerAsWitness: {},
  AnswerPulse: { command: { texts: ['calm', 'proud'] }, words: ['calm', 'proud'], back: { 'pulse/harvest': 'calm\u0000proud' } },
  DraftCommitmentAsHost: { command: { text, commitmentId: 'c', revision: 0 }, words: [text] },
  SignCommitment: { command: { commitmentId: 'c', signed: true } },
  WriteNoteAsHost: { command: { text, noteId: 'n', revision: 0 }, words: [text], back: { 'note/harvest': text } },
  RemoveNoteAsHost: {},
  WriteFindingAsHost: { command: { text, revision: 0 }, words: [text] },
  NoteStory: { command: { title: 'The rabbit', line: 'Found at night' }, words: ['The rabbit', 'Found at night'], back: { 'story/harvest/title': 'The rabbit', 'story/harvest/line': 'Found at night', 'story/harvest/editing': 'yes' } },
  ConfirmStoryHeard: {},
  JoinRetelling: {},
  ArriveAtTable: { command: { table: 3 } },
};

let root: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  setLocale('en');
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function shown(entry: Entry, status: 'open' | 'closed' = 'open'): HTMLElement {
  act(() =>
    render(
      <PhoneContext.Provider value={phone({ round: harvest({ status }), entries: [entry] })}>
        <Refusals />
      </PhoneContext.Provider>,
      root,
    ),
  );
  return root;
}

const refused = (method: PhoneMethod, command: object = {}): Entry => made(method, { roundId, ...command }, 'refused', { code: 'roundPaused' });
const buttons = (): readonly HTMLButtonElement[] => [...root.querySelectorAll('button')];
const takeBack = (): HTMLButtonElement | undefined => buttons().find((button) => button.textContent === t('takeBack'));

describe('what the server did not take', () => {
  it.each(Object.entries(cases) as [PhoneMethod, Case][])('B4 %s is told for what it was, with its words, which go back to where they were typed', async (method, { command, words = [], back }) => {
    shown(refused(method, command));
    await vi.waitFor(() => expect(root.textContent).not.toContain(t('notRegistered')));
    for (const each of words) expect(root.textContent).toContain(each);
    expect(takeBack() !== undefined).toBe(back !== undefined);
    act(() => takeBack()?.click());
    for (const [place, kept] of Object.entries(back ?? {})) expect(draft(place).value, place).toBe(kept);
  });

  it('B4 keeps its words readable, but offers nothing to write, once the round is closed', async () => {
    shown(refused('ProposeIdea', { text }), 'closed');
    await vi.waitFor(() => expect(root.textContent).toContain(text));
    expect(takeBack()).toBeUndefined();
  });

  it('B4 puts no words in the place of what is being written now', async () => {
    act(() => keepDraft('idea/harvest', 'something else'));
    shown(refused('ProposeIdea', { text }));
    await vi.waitFor(() => expect(root.textContent).toContain(text));
    expect(takeBack()).toBeUndefined();
    act(() => keepDraft('idea/harvest', ''));
    expect(takeBack()).toBeDefined();
  });

  it('A4 says nothing of a secret ballot, which has nothing in it any more', async () => {
    shown(refused('CastBallot'));
    await vi.waitFor(() => expect(root.textContent).not.toContain(t('notRegistered')));
    expect(takeBack()).toBeUndefined();
  });
});

it('every command belongs to a kind that has words for it, or to the room', () => {
  expect(Object.entries(kindOfMethod).filter(([, kind]) => kind === undefined).map(([method]) => method)).toEqual(['ArriveAtTable']);
});
