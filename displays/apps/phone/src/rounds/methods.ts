import type { Method } from '@livesession/link';
import type { RoundKind as Kind } from '@livesession/wire';

/** Every command of a phone, and the kind of round that has words for it; notes are the same in each kind that takes them. */
export const kindOfMethod = {
  AskQuestion: 'questionHarvest',
  SupportQuestion: 'questionHarvest',
  WriteListQuestionAsHost: 'questionHarvest',
  RemoveListQuestionAsHost: 'questionHarvest',
  SendTableListAsHost: 'questionHarvest',
  CastBallot: 'choice',
  AdoptAmbition: 'adoption',
  StateChallenge: 'peerHelp',
  ProposeIdea: 'peerHelp',
  KeepIdea: 'peerHelp',
  ThankColleagues: 'peerHelp',
  WriteIndividualCommitment: 'individualCommitments',
  NameWitness: 'individualCommitments',
  AnswerAsWitness: 'individualCommitments',
  AnswerPulse: 'pulse',
  DraftCommitmentAsHost: 'tableCommitments',
  SignCommitment: 'tableCommitments',
  WriteNoteAsHost: 'worldCafe',
  RemoveNoteAsHost: 'worldCafe',
  WriteFindingAsHost: 'exploration',
  NoteStory: 'successStories',
  ConfirmStoryHeard: 'successStories',
  JoinRetelling: 'successStories',
  ArriveAtTable: undefined,
} as const satisfies { readonly [M in Method]?: Kind | undefined };

/** What a phone may send. */
export type PhoneMethod = keyof typeof kindOfMethod;

/** What a phone sends in rounds of this kind. */
export type MethodOf<K extends Kind> = { [M in PhoneMethod]: (typeof kindOfMethod)[M] extends K ? M : never }[PhoneMethod];
