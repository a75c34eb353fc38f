// Made from schema.json by `npm run wire`. Do not edit.

export type DeviceRole = 'phone' | 'tablet' | 'screen' | 'console' | 'director' | 'moderator' | 'kiosk';
export type QuestionStatus = 'pending' | 'approved' | 'rejected' | 'draft';
export type ScreenContent = 'agenda' | 'wall' | 'seatMap' | 'commitments' | 'table' | 'clock' | 'testCard';
export type ChoiceRuleKind = 'one' | 'upTo' | 'points' | 'rate' | 'rank' | 'agree';
export type VotePrivacy = 'anonymous' | 'named' | 'secret';
export type CodeKind = 'badge' | 'table' | 'room';
export type CommitmentStatus = 'draft' | 'sent' | 'asked' | 'replied' | 'acknowledged' | 'answered';
export type ScreenTheme = 'auto' | 'light' | 'dark';
export type WallOrder = 'arrival' | 'newest' | 'support' | 'subtheme';
export type RoomSide = 'back' | 'left' | 'right' | 'front';
export type LookFont = 'sans' | 'serif' | 'legible';
export type WitnessStanding = 'none' | 'asked' | 'accepted' | 'declined';
export type InterludePurpose = 'break' | 'message';
export type LiveRecord =
  | SessionRecord
  | RoundRecord
  | TallyRecord
  | QuestionRecord
  | SimilarQuestionsRecord
  | SupportRecord
  | DraftRecord
  | ListQuestionRecord
  | TableListRecord
  | CommitmentRecord
  | NoteRecord
  | TableSheetRecord
  | HandOverRecord
  | StoryRecord
  | MyStoryRecord
  | StoryTableRecord
  | TableRecord
  | MeRecord
  | SeatingRecord
  | SeatMapRecord
  | BallotRecord
  | VotersRecord
  | TableProgressRecord
  | DeviceRecord
  | ScreenRecord
  | KioskRecord
  | AdoptionRecord
  | TableAdoptionRecord
  | HelpRecord
  | HelpIdeaRecord
  | GivenIdeaRecord
  | KeptIdeaRecord
  | HelpProgressRecord
  | IndividualCommitmentRecord
  | WitnessRequestRecord
  | ConsoleRecord
  | AnnouncementRecord
  | ParkedTopicRecord
  | PulseRecord
  | PulseTextRecord
  | PulseAnswerRecord
  | ReportRecord;
export type RoundStatus = 'planned' | 'open' | 'paused' | 'closed';
export type RoundDetail =
  | QuestionHarvestDetail
  | ChoiceDetail
  | TableCommitmentsDetail
  | InterludeDetail
  | AdoptionDetail
  | PeerHelpDetail
  | IndividualCommitmentsDetail
  | WorldCafeDetail
  | ExplorationDetail
  | SuccessStoriesDetail
  | PulseDetail
  | ReportBackDetail;
export type PulseForm = 'text' | 'words' | 'scale' | 'roti' | 'presence';
export type SeatingChange = 'rotate' | 'reconfigure';
export type SeatMove = 'go' | 'arrived' | 'stay';
export type RehearsalStanding = 'none' | 'running' | 'done' | 'stopped' | 'failed';
export type RehearsalSpeed = 'fast' | 'brisk' | 'calm';
export type SessionState = 'planned' | 'running' | 'finished' | 'archived';

export interface AcceptPairing {
  commandId: string;
  code: string;
  role: DeviceRole;
  table?: number;
  name?: string;
}
export interface AcknowledgeCommitment {
  commandId: string;
  commitmentId: string;
}
export interface AddWalkIn {
  commandId: string;
  firstName: string;
  lastName?: string;
  table?: number;
}
export interface AdoptAmbition {
  commandId: string;
  roundId: string;
  adopted: boolean;
}
export interface AdoptionDetail {
  kind: 'adoption';
  ambitions: Ambition[];
  adopted?: number;
}
export interface Ambition {
  id: string;
  text: string;
  lineage: LineageItem[];
}
export interface LineageItem {
  optionId: string;
  roundId: string;
  text: string;
}
export interface AdoptionRecord {
  type: 'adoption';
  roundId: string;
  at: number;
}
export interface AncestorQuestion {
  text: string;
  from: AncestorQuestion[];
}
export interface Announce {
  commandId: string;
  text: string;
  table?: number;
}
export interface AnnouncementRecord {
  type: 'announcement';
  id: string;
  text: string;
  at: number;
  table?: number;
}
export interface AnswerAsWitness {
  commandId: string;
  roundId: string;
  authorId: string;
  accepts: boolean;
}
export interface AnswerCommitment {
  commandId: string;
  commitmentId: string;
  text: string;
}
export interface AnswerPulse {
  commandId: string;
  roundId: string;
  texts?: string[];
  value?: number;
}
export interface ApproveQuestions {
  commandId: string;
  roundId: string;
  questionIds: string[];
  seen?: QuestionStatus;
}
export interface ArrangeTable {
  commandId: string;
  table: number;
  open: boolean;
  capacity?: number;
}
export interface Arrival {
  firstName: string;
  table?: number;
  badgeTicket?: string;
  participantId?: string;
}
export interface ArriveAtTable {
  commandId: string;
  table: number;
}
export interface AskAboutCommitment {
  commandId: string;
  commitmentId: string;
  text: string;
}
export interface AskQuestion {
  commandId: string;
  roundId: string;
  text: string;
  subtheme?: number;
}
export interface AssignScreens {
  commandId: string;
  shows: ScreenContent;
  table?: number;
  deviceId?: string;
}
export interface AwayDevice {
  id: string;
  since: number;
}
export interface BadgeRequest {
  ticket: string;
}
export interface BallotChoice {
  optionId: string;
  points: number;
}
export interface BallotPaper {
  roundId: string;
  subthemes: string[];
  options: PaperOption[];
}
export interface PaperOption {
  id: string;
  number: number;
  text: string;
  subtheme?: number;
}
export interface BallotRecord {
  type: 'ballot';
  roundId: string;
  at: number;
  choices?: BallotChoice[];
}
export interface BlankScreens {
  commandId: string;
  blank: boolean;
  deviceId?: string;
}
export interface CallForHelp {
  commandId: string;
  called: boolean;
}
export interface CarriedStory {
  title: string;
  line: string;
  from: StoryPerson;
  to: StoryPerson[];
  heard: boolean;
}
export interface StoryPerson {
  name: string;
  table?: number;
}
export interface CastBallot {
  commandId: string;
  roundId: string;
  choices: BallotChoice[];
  salt?: string;
}
export interface CheckInFound {
  commandId: string;
  ticket: string;
}
export interface CheckInPerson {
  commandId: string;
  participantId: string;
}
export interface ChoiceDetail {
  kind: 'choice';
  rule: ChoiceRule;
  paper?: string;
  optionCount: number;
  live: boolean;
  revealed: boolean;
  keep: number;
  privacy: VotePrivacy;
  runOffOf?: string;
  unopened?: boolean;
  final?: boolean;
  typed?: boolean;
}
export interface ChoiceRule {
  kind: ChoiceRuleKind;
  picks?: number;
  points?: number;
  cap?: number;
  most?: number;
}
export interface ChosenQuestion {
  text: string;
  adopted: boolean;
  from: AncestorQuestion[];
}
export interface CloseRound {
  commandId: string;
  roundId: string;
}
export interface CodeInfo {
  kind: CodeKind;
  title: string;
  language: string;
  tables: number;
  name?: string;
  table?: number;
}
export interface CodeQuestion {
  code: string;
}
export interface ColleagueHit {
  participantId: string;
  name: string;
  table?: number;
}
export interface ColleagueHits {
  hits: ColleagueHit[];
}
export interface CollectTableList {
  commandId: string;
  roundId: string;
  table: number;
}
export interface CommitmentRecord {
  type: 'commitment';
  id: string;
  roundId: string;
  table: number;
  revision: number;
  text: string;
  lead?: string;
  due?: string;
  measure?: string;
  status: CommitmentStatus;
  signed: number;
  seats: number;
  signers?: string[];
  sentAt?: number;
  question?: string;
  reply?: string;
  answer?: string;
  theme?: string;
}
export interface ConfirmStoryHeard {
  commandId: string;
  roundId: string;
}
export interface ConsoleRecord {
  type: 'console';
  id: string;
  name: string;
  inControl: boolean;
  control?: string;
}
export interface DeviceRecord {
  type: 'device';
  id: string;
  role: DeviceRole;
  name: string;
  table?: number;
  blank: boolean;
  screen?: ScreenSetup;
  place?: KioskPlace;
}
export interface ScreenSetup {
  number: number;
  shows: ScreenContent;
  theme: ScreenTheme;
  wallOrder: WallOrder;
  table?: number;
  roomDepth?: number;
  pictureHeight?: number;
  identifiedUntil?: number;
}
export interface KioskPlace {
  side: RoomSide;
  perRow?: number;
}
export interface DiscardCommitment {
  commandId: string;
  commitmentId: string;
}
export interface DismissSuggestion {
  commandId: string;
  roundId: string;
  questionIds: string[];
}
export interface DraftCommitment {
  commandId: string;
  roundId: string;
  commitmentId: string;
  revision: number;
  text: string;
  lead?: string;
  due?: string;
  measure?: string;
}
export interface DraftCommitmentAsHost {
  commandId: string;
  roundId: string;
  commitmentId: string;
  revision: number;
  text: string;
  lead?: string;
  due?: string;
  measure?: string;
}
export interface DraftRecord {
  type: 'draft';
  id: string;
  roundId: string;
  number: number;
  text: string;
  subtheme?: number;
  author?: string;
  takenInto?: string;
}
export interface DuplicateRound {
  commandId: string;
  roundId: string;
}
export interface EditQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  text: string;
  seen?: string;
}
export interface EditRound {
  commandId: string;
  roundId: string;
  title: string;
  instruction?: string;
  seconds?: number;
  vote?: HeldVote;
}
export interface HeldVote {
  privacy: VotePrivacy;
  live: boolean;
}
export interface EndHelpCall {
  commandId: string;
  table: number;
}
export interface EventLook {
  font: LookFont;
  logo?: LookLogo;
  accent?: string;
  highlight?: string;
}
export interface LookLogo {
  name: string;
  width: number;
  height: number;
}
export interface ExplorationDetail {
  kind: 'exploration';
  maxLength: number;
  maxFinding: number;
  finalists?: string[];
  notes?: number;
  onWall?: number;
}
export interface ExtendRound {
  commandId: string;
  roundId: string;
  seconds: number;
}
export interface Finalist {
  optionId: string;
  number: number;
  text: string;
  rank: number;
  score: number;
  standing: number;
  lineage: LineageItem[];
}
export interface FollowFrom {
  epoch?: string;
  seq?: number;
}
export interface FoundPeople {
  people: FoundPerson[];
  tooMany: boolean;
}
export interface FoundPerson {
  name: string;
  ticket?: string;
  entity?: string;
}
export interface GivenIdeaRecord {
  type: 'givenIdea';
  id: string;
  roundId: string;
  run: number;
  text: string;
  kept: boolean;
}
export interface GoToNextRound {
  commandId: string;
  from?: string;
}
export interface GoToPhase {
  commandId: string;
  roundId: string;
  phase: number;
}
export interface GoToRound {
  commandId: string;
  roundId: string;
}
export interface GoToTable {
  commandId: string;
  roundId: string;
  table: number;
}
export interface HandOverRecord {
  type: 'handOver';
  roundId: string;
  number: number;
  title: string;
  question: string;
  notes: string[];
}
export interface HelpAtTable {
  ownerName: string;
  challenge?: string;
  ideas: HelpIdeaText[];
}
export interface HelpIdeaText {
  number: number;
  text: string;
  kept: boolean;
}
export interface HelpIdeaRecord {
  type: 'helpIdea';
  id: string;
  roundId: string;
  number: number;
  text: string;
}
export interface HelpProgressRecord {
  type: 'helpProgress';
  number: number;
  ownerName: string;
  stated: boolean;
  ideas: number;
  kept: number;
  thanked: boolean;
}
export interface HelpRecord {
  type: 'help';
  roundId: string;
  run: number;
  ownerId: string;
  ownerName: string;
  challenge?: string;
  challengeRevision: number;
  thanked: boolean;
  had?: string[];
}
export interface HidePulseEntry {
  commandId: string;
  roundId: string;
  entry: string;
  hidden: boolean;
}
export interface HideResult {
  commandId: string;
  roundId: string;
}
export interface HideStory {
  commandId: string;
  roundId: string;
  storyId: string;
  reason?: string;
}
export interface HighlightQuestion {
  commandId: string;
  roundId: string;
  questionId?: string;
}
export interface IdentifyScreens {
  commandId: string;
  deviceId?: string;
}
export interface ImportAnswer {
  imported: number;
  faults: ImportFault[];
  notices: ImportFault[];
}
export interface ImportFault {
  line: number;
  column: string;
  problem: string;
  remedy: string;
}
export interface IndividualCommitmentRecord {
  type: 'individualCommitment';
  roundId: string;
  text: string;
  due?: string;
  witness: WitnessStanding;
  witnessName?: string;
}
export interface IndividualCommitmentsDetail {
  kind: 'individualCommitments';
  maxLength: number;
  maxDue: number;
  committed?: number;
  witnessed?: number;
}
export interface InterludeDetail {
  kind: 'interlude';
  purpose: InterludePurpose;
  message?: string;
}
export interface JoinAnswer {
  participantId: string;
  name: string;
  table?: number;
}
export interface JoinInvitation {
  url: string;
  address: string;
  code: string;
  modules: string[];
}
export interface JoinRequest {
  code: string;
  table?: number;
  name?: string;
  commandId?: string;
}
export interface JoinRetelling {
  commandId: string;
  roundId: string;
}
export interface KeepIdea {
  commandId: string;
  roundId: string;
  ideaId: string;
  kept: boolean;
}
export interface KeptIdeaRecord {
  type: 'keptIdea';
  id: string;
  roundId: string;
  run: number;
  number: number;
  challenge?: string;
  text: string;
}
export interface KioskRecord {
  type: 'kiosk';
  id: string;
  name: string;
  place: KioskPlace;
}
export interface ListQuestionRecord {
  type: 'listQuestion';
  id: string;
  roundId: string;
  number: number;
  revision: number;
  text: string;
  drafts: string[];
  subtheme?: number;
}
export interface LiveNumbers {
  connected: number;
  pairings: PendingPairing[];
  connectedDevices: string[];
  away?: AwayDevice[];
}
export interface PendingPairing {
  code: string;
  role: DeviceRole;
  table?: number;
}
export interface SessionRecord {
  type: 'session';
  title: string;
  language: string;
  tables: number;
  currentRound?: string;
  agenda?: string[];
  present?: number;
  expected?: number;
  join?: JoinInvitation;
  timeZone?: string;
  look?: EventLook;
  themes?: string[];
  over?: boolean;
  wifi?: RoomWifi;
}
export interface RoomWifi {
  network: string;
  password?: string;
}
export interface RoundRecord {
  type: 'round';
  id: string;
  number: number;
  title: string;
  instruction?: string;
  status: RoundStatus;
  seconds?: number;
  endsAt?: number;
  remainingMs?: number;
  detail: RoundDetail;
  phases?: PhaseInfo[];
  phase?: number;
  skipped?: boolean;
  startsAt?: string;
  openedAt?: number;
  closedAt?: number;
  seating?: SeatingChange;
  seatingDue?: boolean;
}
export interface QuestionHarvestDetail {
  kind: 'questionHarvest';
  theme: string;
  subthemes: string[];
  moderated: boolean;
  maxPerPerson: number;
  maxLength: number;
  asked?: number;
  onWall?: number;
  maxPerTable?: number;
  support?: boolean;
  named?: boolean;
}
export interface TableCommitmentsDetail {
  kind: 'tableCommitments';
  maxPerTable: number;
  maxLength: number;
  sent?: number;
  tablesSent?: number;
}
export interface PeerHelpDetail {
  kind: 'peerHelp';
  maxLength: number;
  run: number;
  owners?: number;
  stated?: number;
  ideas?: number;
}
export interface WorldCafeDetail {
  kind: 'worldCafe';
  question?: string;
  maxLength: number;
  notes?: number;
  tablesWithNotes?: number;
  tablesPassedOn?: number;
}
export interface SuccessStoriesDetail {
  kind: 'successStories';
  maxTitle: number;
  maxLine: number;
  told?: number;
  travelled?: number;
  listeners?: number;
  heard?: number;
}
export interface PulseDetail {
  kind: 'pulse';
  form: PulseForm;
  prompt: string;
  live: boolean;
  maxLength: number;
  maxWords: number;
  low?: string;
  high?: string;
  named?: boolean;
}
export interface ReportBackDetail {
  kind: 'reportBack';
  secondsPerTable: number;
  order: number[];
  table?: number;
  next?: number;
}
export interface PhaseInfo {
  name: string;
  seconds?: number;
}
export interface TallyRecord {
  type: 'tally';
  roundId: string;
  voted: number;
  present: number;
  rows?: TallyRow[];
  finalists?: Finalist[];
  tie?: string[];
  tieReason?: string;
}
export interface TallyRow {
  optionId: string;
  number: number;
  text: string;
  score: number;
  voters: number;
  standing: number;
  grades?: number[];
}
export interface QuestionRecord {
  type: 'question';
  id: string;
  roundId: string;
  number: number;
  text: string;
  subtheme?: number;
  at: number;
  status?: QuestionStatus;
  table?: number;
  reason?: string;
  original?: string;
  pinned?: boolean;
  highlighted?: boolean;
  mergedInto?: string;
  merged?: number;
  authors?: number;
  wallNumber?: number;
  supports?: number;
  authorNames?: string[];
  drafts?: string[];
  gathers?: string[];
}
export interface SimilarQuestionsRecord {
  type: 'similarQuestions';
  roundId: string;
  groups: string[][];
}
export interface SupportRecord {
  type: 'support';
  roundId: string;
  questionIds: string[];
}
export interface TableListRecord {
  type: 'tableList';
  roundId: string;
  table: number;
  writers: number;
  drafts: number;
  questions: number;
  sent: boolean;
}
export interface NoteRecord {
  type: 'note';
  id: string;
  roundId: string;
  table: number;
  number: number;
  revision: number;
  text: string;
}
export interface TableSheetRecord {
  type: 'tableSheet';
  roundId: string;
  table: number;
  subject: string;
  notes: number;
  subjectNumber?: number;
  passedOn?: boolean;
  finding?: string;
  findingRevision?: number;
  onWall?: string;
}
export interface StoryRecord {
  type: 'story';
  id: string;
  roundId: string;
  title: string;
  heardAt?: number;
  number?: number;
  line?: string;
  author?: string;
  table?: number;
  hidden?: boolean;
  reason?: string;
}
export interface MyStoryRecord {
  type: 'myStory';
  roundId: string;
  title?: string;
  line?: string;
  travelled?: boolean;
  hidden?: boolean;
  reason?: string;
  carry?: CarriedStory;
  hear?: StoryToHear;
  late?: boolean;
}
export interface StoryToHear {
  from: StoryPerson;
  heard: boolean;
}
export interface StoryTableRecord {
  type: 'storyTable';
  roundId: string;
  people: StoryTeller[];
}
export interface StoryTeller {
  participantId: string;
  title?: string;
  travelled: boolean;
  heard?: boolean;
}
export interface TableRecord {
  type: 'table';
  number: number;
  seats: Seat[];
  helpCalled?: boolean;
}
export interface Seat {
  participantId: string;
  name: string;
  present: boolean;
  host: boolean;
  comesFrom?: number;
  fixed?: boolean;
  phone?: boolean;
  walkIn?: boolean;
}
export interface MeRecord {
  type: 'me';
  participantId: string;
  name: string;
  table?: number;
  host: boolean;
  move?: SeatMove;
  from?: number;
}
export interface SeatingRecord {
  type: 'seating';
  version: number;
  moving: boolean;
  tables: TableArrivals[];
  last?: SeatingChange;
  plans?: number;
  repeats?: number;
  repeatsInAll?: number;
  canTakeBack?: boolean;
}
export interface TableArrivals {
  table: number;
  seats: number;
  there: number;
}
export interface SeatMapRecord {
  type: 'seatMap';
  table: number;
  open: boolean;
  capacity?: number;
  seats: Seat[];
}
export interface VotersRecord {
  type: 'voters';
  roundId: string;
  ballots: NamedBallot[];
}
export interface NamedBallot {
  name: string;
  choices: BallotChoice[];
  table?: number;
}
export interface TableProgressRecord {
  type: 'tableProgress';
  number: number;
  seats: number;
  present: number;
  withPhone: number;
  questions: number;
  voted: number;
  drafts: number;
  sent: number;
  acknowledged: number;
  done?: number;
  of?: number;
  helpSince?: number;
}
export interface ScreenRecord {
  type: 'screen';
  id: string;
  name: string;
  blank: boolean;
  setup: ScreenSetup;
  round?: string;
}
export interface TableAdoptionRecord {
  type: 'tableAdoption';
  roundId: string;
  adopted: number;
  present: number;
}
export interface WitnessRequestRecord {
  type: 'witnessRequest';
  roundId: string;
  authorId: string;
  authorName: string;
  text: string;
  due?: string;
  accepted: boolean;
}
export interface ParkedTopicRecord {
  type: 'topic';
  id: string;
  text: string;
  at: number;
  settled: boolean;
}
export interface PulseRecord {
  type: 'pulse';
  roundId: string;
  answered: number;
  present: number;
  words?: PulseWord[];
  counts?: number[];
}
export interface PulseWord {
  entry: string;
  text: string;
  count: number;
  hidden?: boolean;
}
export interface PulseTextRecord {
  type: 'pulseText';
  roundId: string;
  number: number;
  text: string;
  hidden?: boolean;
  author?: string;
}
export interface PulseAnswerRecord {
  type: 'pulseAnswer';
  roundId: string;
  texts: string[];
  at: number;
  value?: number;
}
export interface ReportRecord {
  type: 'report';
  roundId: string;
  table: number;
  items: ReportItem[];
}
export interface ReportItem {
  id: string;
  text: string;
  note?: string;
}
export interface MergeQuestions {
  commandId: string;
  roundId: string;
  survivorId: string;
  questionIds: string[];
}
export interface MoveParticipant {
  commandId: string;
  participantId: string;
  table: number;
}
export interface MoveRound {
  commandId: string;
  roundId: string;
  before?: string;
}
export interface NameChallengeOwner {
  commandId: string;
  roundId: string;
  participantId: string;
}
export interface NameHost {
  commandId: string;
  table: number;
  participantId: string;
}
export interface NameScreen {
  commandId: string;
  deviceId: string;
  name: string;
}
export interface NameWitness {
  commandId: string;
  roundId: string;
  participantId?: string;
}
export interface NamedPeople {
  people: NamedPerson[];
  tooMany: boolean;
}
export interface NamedPerson {
  participantId: string;
  name: string;
  entity?: string;
  region?: string;
}
export interface NewSession {
  template: string;
  language: string;
  title?: string;
  tables: number;
  seats?: number;
}
export interface NoteStory {
  commandId: string;
  roundId: string;
  title: string;
  line: string;
}
export interface OpenRound {
  commandId: string;
  roundId: string;
}
export interface PairingAnswer {
  accepted: boolean;
  role?: DeviceRole;
  table?: number;
}
export interface PairingClaim {
  secret: string;
}
export interface PairingOffer {
  code: string;
  secret: string;
  expiresInSeconds: number;
}
export interface PairingRequest {
  role: DeviceRole;
  table?: number;
  replaces?: string;
}
export interface ParkTopic {
  commandId: string;
  text: string;
}
export interface PassOnNotes {
  commandId: string;
  roundId: string;
  done: boolean;
}
export interface Patch {
  epoch: string;
  seq: number;
  reset: boolean;
  set: {
    [k: string]: LiveRecord;
  };
  gone: string[];
}
export interface PauseRound {
  commandId: string;
  roundId: string;
}
export interface PeopleSearch {
  find: string;
}
export interface PictureAnswer {
  name?: string;
  fault?: string;
}
export interface PinQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  pinned: boolean;
}
export interface PlaceKiosk {
  commandId: string;
  deviceId: string;
  side: RoomSide;
  perRow?: number;
}
export interface PlanRunOff {
  commandId: string;
  roundId: string;
  title: string;
  instruction?: string;
}
export interface PrintedCodeInfo {
  code: string;
  kind: CodeKind;
  target: string;
}
export interface ProposeIdea {
  commandId: string;
  roundId: string;
  text: string;
}
export interface Recap {
  title: string;
  name: string;
  table?: number;
  stories: RecapStory[];
  helped: RecapHelp[];
  own: RecapCommitment[];
  witnessed: RecapCommitment[];
  atTables: RecapTableCommitment[];
  met: string[];
  chosen: ChosenQuestion[];
}
export interface RecapStory {
  title: string;
  line: string;
  travelled: boolean;
  from?: string;
}
export interface RecapHelp {
  challenge?: string;
  ideas: RecapIdea[];
}
export interface RecapIdea {
  text: string;
  kept: boolean;
}
export interface RecapCommitment {
  text: string;
  due?: string;
  with?: string;
}
export interface RecapTableCommitment {
  table: number;
  text: string;
  lead?: string;
  due?: string;
  measure?: string;
  status: CommitmentStatus;
  signed: boolean;
  question?: string;
  reply?: string;
  answer?: string;
}
export interface Receipt {
  seq: number;
  refusal?: RefusalInfo;
  arrival?: Arrival;
}
export interface RefusalInfo {
  code: string;
  values?: {
    [k: string]: string;
  };
}
export interface ReconfigureTables {
  commandId: string;
  after: number;
}
export interface RegisterWalkIn {
  commandId: string;
  firstName: string;
  lastName?: string;
  entity?: string;
}
export interface RehearsalCheck {
  what: string;
  holds: boolean;
  detail: string;
}
export interface RehearsalReading {
  standing: RehearsalStanding;
  people: number;
  tables: number;
  round: number;
  rounds: number;
  roundTitle: string;
  checks: RehearsalCheck[];
}
export interface RehearsalRequest {
  people: number;
  tables: number;
  speed: RehearsalSpeed;
}
export interface RejectQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  reason?: string;
  seen?: QuestionStatus;
}
export interface ReleaseControl {
  commandId: string;
}
export interface ReleaseSeats {
  commandId: string;
  participantId?: string;
}
export interface RemoveListQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  revision: number;
}
export interface RemoveListQuestionAsHost {
  commandId: string;
  roundId: string;
  questionId: string;
  revision: number;
}
export interface RemoveNote {
  commandId: string;
  roundId: string;
  noteId: string;
  revision: number;
}
export interface RemoveNoteAsHost {
  commandId: string;
  roundId: string;
  noteId: string;
  revision: number;
}
export interface ReopenRound {
  commandId: string;
  roundId: string;
  resume?: boolean;
}
export interface ReplyToDirector {
  commandId: string;
  commitmentId: string;
  text: string;
}
export interface ResumeRound {
  commandId: string;
  roundId: string;
}
export interface RevealResult {
  commandId: string;
  roundId: string;
}
export interface RevokeDevice {
  commandId: string;
  deviceId: string;
}
export interface RotateTables {
  commandId: string;
  after: number;
}
export interface ScanBadge {
  commandId: string;
  code: string;
}
export interface ScreenPicture {
  jpeg: string;
}
export interface SeenScreen {
  deviceId: string;
  jpeg: string;
  at: number;
}
export interface SelectFinalists {
  commandId: string;
  roundId: string;
  optionIds: string[];
  reason: string;
}
export interface SendCommitment {
  commandId: string;
  commitmentId: string;
}
export interface SendFinding {
  commandId: string;
  roundId: string;
  revision: number;
}
export interface SendTableList {
  commandId: string;
  roundId: string;
}
export interface SendTableListAsHost {
  commandId: string;
  roundId: string;
}
export interface ServerStats {
  cpuSeconds: number;
  memoryMb: number;
}
export interface SessionArchiving {
  archived: boolean;
}
export interface SessionCopy {
  title?: string;
  people: boolean;
}
export interface SessionSummary {
  id: string;
  title: string;
  language: string;
  tables: number;
  people: number;
  rounds: number;
  state: SessionState;
  beganAt: number;
  lastAt: number;
  connected: number;
  here: boolean;
  timeZone?: string;
}
export interface SetFixed {
  commandId: string;
  participantId: string;
  fixed: boolean;
}
export interface SetLook {
  commandId: string;
  title: string;
  font: LookFont;
  accent?: string;
  highlight?: string;
  logo?: string;
}
export interface SetUpScreen {
  commandId: string;
  deviceId: string;
  theme: ScreenTheme;
  wallOrder: WallOrder;
  roomDepth?: number;
  pictureHeight?: number;
}
export interface SetWifi {
  commandId: string;
  network?: string;
  password?: string;
}
export interface SettleTopic {
  commandId: string;
  topicId: string;
  settled: boolean;
}
export interface ShowStory {
  commandId: string;
  roundId: string;
  storyId: string;
}
export interface SignCommitment {
  commandId: string;
  commitmentId: string;
  signed: boolean;
}
export interface SignInRequest {
  token: string;
}
export interface SignOffPerson {
  commandId: string;
  participantId: string;
}
export interface SkipRound {
  commandId: string;
  roundId: string;
  skipped: boolean;
}
export interface SortCommitment {
  commandId: string;
  commitmentId: string;
  theme?: string;
}
export interface StateChallenge {
  commandId: string;
  roundId: string;
  revision: number;
  text: string;
}
export interface StateChallengeForOwner {
  commandId: string;
  roundId: string;
  revision: number;
  text: string;
}
export interface SupportQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  supported: boolean;
}
export interface TakeBackSeating {
  commandId: string;
  after: number;
}
export interface TakeControl {
  commandId: string;
}
export interface TakeFindingDown {
  commandId: string;
  roundId: string;
  table: number;
}
export interface ThankColleagues {
  commandId: string;
  roundId: string;
}
export interface UnmergeQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
}
export interface WallQuestion {
  id: string;
  number: number;
  text: string;
  subtheme?: number;
  merged?: string[];
  authorNames?: string[];
}
export interface WallQuestions {
  roundId: string;
  questions: WallQuestion[];
}
export interface WithdrawAnnouncement {
  commandId: string;
  announcementId: string;
}
export interface WithdrawRound {
  commandId: string;
  roundId: string;
}
export interface WriteFinding {
  commandId: string;
  roundId: string;
  revision: number;
  text: string;
}
export interface WriteFindingAsHost {
  commandId: string;
  roundId: string;
  revision: number;
  text: string;
}
export interface WriteIndividualCommitment {
  commandId: string;
  roundId: string;
  text: string;
  due?: string;
}
export interface WriteListQuestion {
  commandId: string;
  roundId: string;
  questionId: string;
  revision: number;
  text: string;
  subtheme?: number;
  drafts?: string[];
}
export interface WriteListQuestionAsHost {
  commandId: string;
  roundId: string;
  questionId: string;
  revision: number;
  text: string;
  subtheme?: number;
  drafts?: string[];
}
export interface WriteNote {
  commandId: string;
  roundId: string;
  noteId: string;
  revision: number;
  text: string;
}
export interface WriteNoteAsHost {
  commandId: string;
  roundId: string;
  noteId: string;
  revision: number;
  text: string;
}

export const hubs = {
  phone: '/hubs/phone',
  tablet: '/hubs/tablet',
  screen: '/hubs/screen',
  console: '/hubs/console',
  director: '/hubs/director',
  moderator: '/hubs/moderator',
  kiosk: '/hubs/kiosk'
} as const;

export const refusalCodes = [
  'commandIdReused',
  'busy',
  'unavailable',
  'invalidInput',
  'textEmpty',
  'textTooLong',
  'roundUnknown',
  'roundNotOpen',
  'roundPaused',
  'roundAlreadyClosed',
  'roundStillOpen',
  'roundHasNoCountdown',
  'notInControl',
  'roundHasContributions',
  'topicUnknown',
  'tooManyAtOnce',
  'phaseUnknown',
  'noNextRound',
  'noTie',
  'noOptions',
  'kindMismatch',
  'subthemeUnknown',
  'questionLimitReached',
  'questionUnknown',
  'questionMerged',
  'questionNotOnWall',
  'survivorRejected',
  'decidedMeanwhile',
  'questionEditedMeanwhile',
  'supportNotAsked',
  'ownQuestion',
  'listsNotBegun',
  'listAlreadySent',
  'listFull',
  'listEmpty',
  'draftAlreadyTaken',
  'listQuestionChangedMeanwhile',
  'optionUnknown',
  'optionRepeated',
  'ballotEmpty',
  'tooManyChoices',
  'tooManyPoints',
  'pointsAboveCap',
  'pointsInvalid',
  'resultNotReady',
  'finalistsOutsideTie',
  'voteAlreadyOpened',
  'roundNeeded',
  'secretVoteNotLive',
  'ballotsUnreadable',
  'ballotsAlreadyOpened',
  'secretVoteStillOpen',
  'reasonMissing',
  'helpNotBegun',
  'helpAlreadyBegun',
  'helpIsOver',
  'helpStillOn',
  'noChallengeOwner',
  'notChallengeOwner',
  'challengeChangedMeanwhile',
  'ownChallenge',
  'ideaLimitReached',
  'ideaUnknown',
  'nothingToWitness',
  'alreadyWitnessed',
  'noWitnessToGive',
  'ownWitness',
  'witnessHasDeclined',
  'notAskedAsWitness',
  'noteUnknown',
  'noteChangedMeanwhile',
  'noteLimitReached',
  'nothingToPassOn',
  'findingChangedMeanwhile',
  'findingMissing',
  'notTableHost',
  'tellingEnded',
  'retellingNotBegun',
  'nothingToHear',
  'noStoryLeft',
  'storyUnknown',
  'tableReportsNothing',
  'answerUnfit',
  'answerUnknown',
  'screenNameTaken',
  'colourUnfit',
  'pictureUnknown',
  'commitmentUnknown',
  'commitmentAlreadySent',
  'commitmentNotSent',
  'commitmentChangedMeanwhile',
  'commitmentLimitReached',
  'notAtThisTable',
  'directorAskedNothing',
  'tableUnknown',
  'tableFull',
  'tableClosed',
  'nobodyPresent',
  'noTableOpen',
  'tooFewSeats',
  'nothingToTakeBack',
  'seatingChangedMeanwhile',
  'deviceUnknown',
  'participantUnknown',
  'badgeUnknown',
  'badgeOfTable',
  'badgeOfOtherSession',
  'badgeInUse',
  'noSeatLeft',
  'sessionIsArchived',
  'pairingUnknown'
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Every command by the name of its hub method. */
export interface Commands {
  AcceptPairing: AcceptPairing;
  AcknowledgeCommitment: AcknowledgeCommitment;
  AddWalkIn: AddWalkIn;
  AdoptAmbition: AdoptAmbition;
  Announce: Announce;
  AnswerAsWitness: AnswerAsWitness;
  AnswerCommitment: AnswerCommitment;
  AnswerPulse: AnswerPulse;
  ApproveQuestions: ApproveQuestions;
  ArrangeTable: ArrangeTable;
  ArriveAtTable: ArriveAtTable;
  AskAboutCommitment: AskAboutCommitment;
  AskQuestion: AskQuestion;
  AssignScreens: AssignScreens;
  BlankScreens: BlankScreens;
  CallForHelp: CallForHelp;
  CastBallot: CastBallot;
  CheckInFound: CheckInFound;
  CheckInPerson: CheckInPerson;
  CloseRound: CloseRound;
  CollectTableList: CollectTableList;
  ConfirmStoryHeard: ConfirmStoryHeard;
  DiscardCommitment: DiscardCommitment;
  DismissSuggestion: DismissSuggestion;
  DraftCommitment: DraftCommitment;
  DraftCommitmentAsHost: DraftCommitmentAsHost;
  DuplicateRound: DuplicateRound;
  EditQuestion: EditQuestion;
  EditRound: EditRound;
  EndHelpCall: EndHelpCall;
  ExtendRound: ExtendRound;
  GoToNextRound: GoToNextRound;
  GoToPhase: GoToPhase;
  GoToRound: GoToRound;
  GoToTable: GoToTable;
  HidePulseEntry: HidePulseEntry;
  HideResult: HideResult;
  HideStory: HideStory;
  HighlightQuestion: HighlightQuestion;
  IdentifyScreens: IdentifyScreens;
  JoinRetelling: JoinRetelling;
  KeepIdea: KeepIdea;
  MergeQuestions: MergeQuestions;
  MoveParticipant: MoveParticipant;
  MoveRound: MoveRound;
  NameChallengeOwner: NameChallengeOwner;
  NameHost: NameHost;
  NameScreen: NameScreen;
  NameWitness: NameWitness;
  NoteStory: NoteStory;
  OpenRound: OpenRound;
  ParkTopic: ParkTopic;
  PassOnNotes: PassOnNotes;
  PauseRound: PauseRound;
  PinQuestion: PinQuestion;
  PlaceKiosk: PlaceKiosk;
  PlanRunOff: PlanRunOff;
  ProposeIdea: ProposeIdea;
  ReconfigureTables: ReconfigureTables;
  RegisterWalkIn: RegisterWalkIn;
  RejectQuestion: RejectQuestion;
  ReleaseControl: ReleaseControl;
  ReleaseSeats: ReleaseSeats;
  RemoveListQuestion: RemoveListQuestion;
  RemoveListQuestionAsHost: RemoveListQuestionAsHost;
  RemoveNote: RemoveNote;
  RemoveNoteAsHost: RemoveNoteAsHost;
  ReopenRound: ReopenRound;
  ReplyToDirector: ReplyToDirector;
  ResumeRound: ResumeRound;
  RevealResult: RevealResult;
  RevokeDevice: RevokeDevice;
  RotateTables: RotateTables;
  ScanBadge: ScanBadge;
  SelectFinalists: SelectFinalists;
  SendCommitment: SendCommitment;
  SendFinding: SendFinding;
  SendTableList: SendTableList;
  SendTableListAsHost: SendTableListAsHost;
  SetFixed: SetFixed;
  SetLook: SetLook;
  SetUpScreen: SetUpScreen;
  SetWifi: SetWifi;
  SettleTopic: SettleTopic;
  ShowStory: ShowStory;
  SignCommitment: SignCommitment;
  SignOffPerson: SignOffPerson;
  SkipRound: SkipRound;
  SortCommitment: SortCommitment;
  StateChallenge: StateChallenge;
  StateChallengeForOwner: StateChallengeForOwner;
  SupportQuestion: SupportQuestion;
  TakeBackSeating: TakeBackSeating;
  TakeControl: TakeControl;
  TakeFindingDown: TakeFindingDown;
  ThankColleagues: ThankColleagues;
  UnmergeQuestion: UnmergeQuestion;
  WithdrawAnnouncement: WithdrawAnnouncement;
  WithdrawRound: WithdrawRound;
  WriteFinding: WriteFinding;
  WriteFindingAsHost: WriteFindingAsHost;
  WriteIndividualCommitment: WriteIndividualCommitment;
  WriteListQuestion: WriteListQuestion;
  WriteListQuestionAsHost: WriteListQuestionAsHost;
  WriteNote: WriteNote;
  WriteNoteAsHost: WriteNoteAsHost;
}

export const shapes = {
  AdoptionDetail: {
    kind: '=adoption',
    ambitions: '[Ambition',
    adopted: '?i'
  },
  AdoptionRecord: {
    type: '=adoption',
    roundId: 's',
    at: 'i'
  },
  Ambition: {
    id: 's',
    text: 's',
    lineage: '[LineageItem'
  },
  AncestorQuestion: {
    text: 's',
    from: '[AncestorQuestion'
  },
  AnnouncementRecord: {
    type: '=announcement',
    id: 's',
    text: 's',
    at: 'i',
    table: '?i'
  },
  Arrival: {
    firstName: 's',
    table: '?i',
    badgeTicket: '?s',
    participantId: '?s'
  },
  BallotChoice: {
    optionId: 's',
    points: 'i'
  },
  BallotPaper: {
    roundId: 's',
    subthemes: '[s',
    options: '[PaperOption'
  },
  BallotRecord: {
    type: '=ballot',
    roundId: 's',
    at: 'i',
    choices: '?[BallotChoice'
  },
  CarriedStory: {
    title: 's',
    line: 's',
    from: 'StoryPerson',
    to: '[StoryPerson',
    heard: 'b'
  },
  ChoiceDetail: {
    kind: '=choice',
    rule: 'ChoiceRule',
    paper: '?s',
    optionCount: 'i',
    live: 'b',
    revealed: 'b',
    keep: 'i',
    privacy: 'VotePrivacy',
    runOffOf: '?s',
    unopened: '?b',
    final: '?b',
    typed: '?b'
  },
  ChoiceRule: {
    kind: 'ChoiceRuleKind',
    picks: '?i',
    points: '?i',
    cap: '?i',
    most: '?i'
  },
  ChoiceRuleKind: ['one', 'upTo', 'points', 'rate', 'rank', 'agree'],
  ChosenQuestion: {
    text: 's',
    adopted: 'b',
    from: '[AncestorQuestion'
  },
  CodeInfo: {
    kind: 'CodeKind',
    title: 's',
    language: 's',
    tables: 'i',
    name: '?s',
    table: '?i'
  },
  CodeKind: ['badge', 'table', 'room'],
  ColleagueHit: {
    participantId: 's',
    name: 's',
    table: '?i'
  },
  ColleagueHits: {
    hits: '[ColleagueHit'
  },
  CommitmentRecord: {
    type: '=commitment',
    id: 's',
    roundId: 's',
    table: 'i',
    revision: 'i',
    text: 's',
    lead: '?s',
    due: '?s',
    measure: '?s',
    status: 'CommitmentStatus',
    signed: 'i',
    seats: 'i',
    signers: '?[s',
    sentAt: '?i',
    question: '?s',
    reply: '?s',
    answer: '?s',
    theme: '?s'
  },
  CommitmentStatus: ['draft', 'sent', 'asked', 'replied', 'acknowledged', 'answered'],
  ConsoleRecord: {
    type: '=console',
    id: 's',
    name: 's',
    inControl: 'b',
    control: '?s'
  },
  DeviceRecord: {
    type: '=device',
    id: 's',
    role: 'DeviceRole',
    name: 's',
    table: '?i',
    blank: 'b',
    screen: '?ScreenSetup',
    place: '?KioskPlace'
  },
  DeviceRole: ['phone', 'tablet', 'screen', 'console', 'director', 'moderator', 'kiosk'],
  DraftRecord: {
    type: '=draft',
    id: 's',
    roundId: 's',
    number: 'i',
    text: 's',
    subtheme: '?i',
    author: '?s',
    takenInto: '?s'
  },
  EventLook: {
    font: 'LookFont',
    logo: '?LookLogo',
    accent: '?s',
    highlight: '?s'
  },
  ExplorationDetail: {
    kind: '=exploration',
    maxLength: 'i',
    maxFinding: 'i',
    finalists: '?[s',
    notes: '?i',
    onWall: '?i'
  },
  Finalist: {
    optionId: 's',
    number: 'i',
    text: 's',
    rank: 'i',
    score: 'i',
    standing: 'n',
    lineage: '[LineageItem'
  },
  GivenIdeaRecord: {
    type: '=givenIdea',
    id: 's',
    roundId: 's',
    run: 'i',
    text: 's',
    kept: 'b'
  },
  HandOverRecord: {
    type: '=handOver',
    roundId: 's',
    number: 'i',
    title: 's',
    question: 's',
    notes: '[s'
  },
  HelpIdeaRecord: {
    type: '=helpIdea',
    id: 's',
    roundId: 's',
    number: 'i',
    text: 's'
  },
  HelpProgressRecord: {
    type: '=helpProgress',
    number: 'i',
    ownerName: 's',
    stated: 'b',
    ideas: 'i',
    kept: 'i',
    thanked: 'b'
  },
  HelpRecord: {
    type: '=help',
    roundId: 's',
    run: 'i',
    ownerId: 's',
    ownerName: 's',
    challenge: '?s',
    challengeRevision: 'i',
    thanked: 'b',
    had: '?[s'
  },
  IndividualCommitmentRecord: {
    type: '=individualCommitment',
    roundId: 's',
    text: 's',
    due: '?s',
    witness: 'WitnessStanding',
    witnessName: '?s'
  },
  IndividualCommitmentsDetail: {
    kind: '=individualCommitments',
    maxLength: 'i',
    maxDue: 'i',
    committed: '?i',
    witnessed: '?i'
  },
  InterludeDetail: {
    kind: '=interlude',
    purpose: 'InterludePurpose',
    message: '?s'
  },
  InterludePurpose: ['break', 'message'],
  JoinAnswer: {
    participantId: 's',
    name: 's',
    table: '?i'
  },
  JoinInvitation: {
    url: 's',
    address: 's',
    code: 's',
    modules: '[s'
  },
  KeptIdeaRecord: {
    type: '=keptIdea',
    id: 's',
    roundId: 's',
    run: 'i',
    number: 'i',
    challenge: '?s',
    text: 's'
  },
  KioskPlace: {
    side: 'RoomSide',
    perRow: '?i'
  },
  KioskRecord: {
    type: '=kiosk',
    id: 's',
    name: 's',
    place: 'KioskPlace'
  },
  LineageItem: {
    optionId: 's',
    roundId: 's',
    text: 's'
  },
  ListQuestionRecord: {
    type: '=listQuestion',
    id: 's',
    roundId: 's',
    number: 'i',
    revision: 'i',
    text: 's',
    drafts: '[s',
    subtheme: '?i'
  },
  LiveRecord: {
    on: 'type',
    of: ['SessionRecord', 'RoundRecord', 'TallyRecord', 'QuestionRecord', 'SimilarQuestionsRecord', 'SupportRecord', 'DraftRecord', 'ListQuestionRecord', 'TableListRecord', 'CommitmentRecord', 'NoteRecord', 'TableSheetRecord', 'HandOverRecord', 'StoryRecord', 'MyStoryRecord', 'StoryTableRecord', 'TableRecord', 'MeRecord', 'SeatingRecord', 'SeatMapRecord', 'BallotRecord', 'VotersRecord', 'TableProgressRecord', 'DeviceRecord', 'ScreenRecord', 'KioskRecord', 'AdoptionRecord', 'TableAdoptionRecord', 'HelpRecord', 'HelpIdeaRecord', 'GivenIdeaRecord', 'KeptIdeaRecord', 'HelpProgressRecord', 'IndividualCommitmentRecord', 'WitnessRequestRecord', 'ConsoleRecord', 'AnnouncementRecord', 'ParkedTopicRecord', 'PulseRecord', 'PulseTextRecord', 'PulseAnswerRecord', 'ReportRecord']
  },
  LookFont: ['sans', 'serif', 'legible'],
  LookLogo: {
    name: 's',
    width: 'i',
    height: 'i'
  },
  MeRecord: {
    type: '=me',
    participantId: 's',
    name: 's',
    table: '?i',
    host: 'b',
    move: '?SeatMove',
    from: '?i'
  },
  MyStoryRecord: {
    type: '=myStory',
    roundId: 's',
    title: '?s',
    line: '?s',
    travelled: '?b',
    hidden: '?b',
    reason: '?s',
    carry: '?CarriedStory',
    hear: '?StoryToHear',
    late: '?b'
  },
  NamedBallot: {
    name: 's',
    choices: '[BallotChoice',
    table: '?i'
  },
  NoteRecord: {
    type: '=note',
    id: 's',
    roundId: 's',
    table: 'i',
    number: 'i',
    revision: 'i',
    text: 's'
  },
  PaperOption: {
    id: 's',
    number: 'i',
    text: 's',
    subtheme: '?i'
  },
  ParkedTopicRecord: {
    type: '=topic',
    id: 's',
    text: 's',
    at: 'i',
    settled: 'b'
  },
  Patch: {
    epoch: 's',
    seq: 'i',
    reset: 'b',
    set: '{LiveRecord',
    gone: '[s'
  },
  PeerHelpDetail: {
    kind: '=peerHelp',
    maxLength: 'i',
    run: 'i',
    owners: '?i',
    stated: '?i',
    ideas: '?i'
  },
  PhaseInfo: {
    name: 's',
    seconds: '?i'
  },
  PulseAnswerRecord: {
    type: '=pulseAnswer',
    roundId: 's',
    texts: '[s',
    at: 'i',
    value: '?i'
  },
  PulseDetail: {
    kind: '=pulse',
    form: 'PulseForm',
    prompt: 's',
    live: 'b',
    maxLength: 'i',
    maxWords: 'i',
    low: '?s',
    high: '?s',
    named: '?b'
  },
  PulseForm: ['text', 'words', 'scale', 'roti', 'presence'],
  PulseRecord: {
    type: '=pulse',
    roundId: 's',
    answered: 'i',
    present: 'i',
    words: '?[PulseWord',
    counts: '?[i'
  },
  PulseTextRecord: {
    type: '=pulseText',
    roundId: 's',
    number: 'i',
    text: 's',
    hidden: '?b',
    author: '?s'
  },
  PulseWord: {
    entry: 's',
    text: 's',
    count: 'i',
    hidden: '?b'
  },
  QuestionHarvestDetail: {
    kind: '=questionHarvest',
    theme: 's',
    subthemes: '[s',
    moderated: 'b',
    maxPerPerson: 'i',
    maxLength: 'i',
    asked: '?i',
    onWall: '?i',
    maxPerTable: '?i',
    support: '?b',
    named: '?b'
  },
  QuestionRecord: {
    type: '=question',
    id: 's',
    roundId: 's',
    number: 'i',
    text: 's',
    subtheme: '?i',
    at: 'i',
    status: '?QuestionStatus',
    table: '?i',
    reason: '?s',
    original: '?s',
    pinned: '?b',
    highlighted: '?b',
    mergedInto: '?s',
    merged: '?i',
    authors: '?i',
    wallNumber: '?i',
    supports: '?i',
    authorNames: '?[s',
    drafts: '?[s',
    gathers: '?[s'
  },
  QuestionStatus: ['pending', 'approved', 'rejected', 'draft'],
  Recap: {
    title: 's',
    name: 's',
    table: '?i',
    stories: '[RecapStory',
    helped: '[RecapHelp',
    own: '[RecapCommitment',
    witnessed: '[RecapCommitment',
    atTables: '[RecapTableCommitment',
    met: '[s',
    chosen: '[ChosenQuestion'
  },
  RecapCommitment: {
    text: 's',
    due: '?s',
    with: '?s'
  },
  RecapHelp: {
    challenge: '?s',
    ideas: '[RecapIdea'
  },
  RecapIdea: {
    text: 's',
    kept: 'b'
  },
  RecapStory: {
    title: 's',
    line: 's',
    travelled: 'b',
    from: '?s'
  },
  RecapTableCommitment: {
    table: 'i',
    text: 's',
    lead: '?s',
    due: '?s',
    measure: '?s',
    status: 'CommitmentStatus',
    signed: 'b',
    question: '?s',
    reply: '?s',
    answer: '?s'
  },
  Receipt: {
    seq: 'i',
    refusal: '?RefusalInfo',
    arrival: '?Arrival'
  },
  RefusalInfo: {
    code: 's',
    values: '?{s'
  },
  ReportBackDetail: {
    kind: '=reportBack',
    secondsPerTable: 'i',
    order: '[i',
    table: '?i',
    next: '?i'
  },
  ReportItem: {
    id: 's',
    text: 's',
    note: '?s'
  },
  ReportRecord: {
    type: '=report',
    roundId: 's',
    table: 'i',
    items: '[ReportItem'
  },
  RoomSide: ['back', 'left', 'right', 'front'],
  RoomWifi: {
    network: 's',
    password: '?s'
  },
  RoundDetail: {
    on: 'kind',
    of: ['QuestionHarvestDetail', 'ChoiceDetail', 'TableCommitmentsDetail', 'InterludeDetail', 'AdoptionDetail', 'PeerHelpDetail', 'IndividualCommitmentsDetail', 'WorldCafeDetail', 'ExplorationDetail', 'SuccessStoriesDetail', 'PulseDetail', 'ReportBackDetail']
  },
  RoundRecord: {
    type: '=round',
    id: 's',
    number: 'i',
    title: 's',
    instruction: '?s',
    status: 'RoundStatus',
    seconds: '?i',
    endsAt: '?i',
    remainingMs: '?i',
    detail: 'RoundDetail',
    phases: '?[PhaseInfo',
    phase: '?i',
    skipped: '?b',
    startsAt: '?s',
    openedAt: '?i',
    closedAt: '?i',
    seating: '?SeatingChange',
    seatingDue: '?b'
  },
  RoundStatus: ['planned', 'open', 'paused', 'closed'],
  ScreenContent: ['agenda', 'wall', 'seatMap', 'commitments', 'table', 'clock', 'testCard'],
  ScreenRecord: {
    type: '=screen',
    id: 's',
    name: 's',
    blank: 'b',
    setup: 'ScreenSetup',
    round: '?s'
  },
  ScreenSetup: {
    number: 'i',
    shows: 'ScreenContent',
    theme: 'ScreenTheme',
    wallOrder: 'WallOrder',
    table: '?i',
    roomDepth: '?n',
    pictureHeight: '?n',
    identifiedUntil: '?i'
  },
  ScreenTheme: ['auto', 'light', 'dark'],
  Seat: {
    participantId: 's',
    name: 's',
    present: 'b',
    host: 'b',
    comesFrom: '?i',
    fixed: '?b',
    phone: '?b',
    walkIn: '?b'
  },
  SeatMapRecord: {
    type: '=seatMap',
    table: 'i',
    open: 'b',
    capacity: '?i',
    seats: '[Seat'
  },
  SeatMove: ['go', 'arrived', 'stay'],
  SeatingChange: ['rotate', 'reconfigure'],
  SeatingRecord: {
    type: '=seating',
    version: 'i',
    moving: 'b',
    tables: '[TableArrivals',
    last: '?SeatingChange',
    plans: '?i',
    repeats: '?i',
    repeatsInAll: '?i',
    canTakeBack: '?b'
  },
  SessionRecord: {
    type: '=session',
    title: 's',
    language: 's',
    tables: 'i',
    currentRound: '?s',
    agenda: '?[s',
    present: '?i',
    expected: '?i',
    join: '?JoinInvitation',
    timeZone: '?s',
    look: '?EventLook',
    themes: '?[s',
    over: '?b',
    wifi: '?RoomWifi'
  },
  SimilarQuestionsRecord: {
    type: '=similarQuestions',
    roundId: 's',
    groups: '[[s'
  },
  StoryPerson: {
    name: 's',
    table: '?i'
  },
  StoryRecord: {
    type: '=story',
    id: 's',
    roundId: 's',
    title: 's',
    heardAt: '?i',
    number: '?i',
    line: '?s',
    author: '?s',
    table: '?i',
    hidden: '?b',
    reason: '?s'
  },
  StoryTableRecord: {
    type: '=storyTable',
    roundId: 's',
    people: '[StoryTeller'
  },
  StoryTeller: {
    participantId: 's',
    title: '?s',
    travelled: 'b',
    heard: '?b'
  },
  StoryToHear: {
    from: 'StoryPerson',
    heard: 'b'
  },
  SuccessStoriesDetail: {
    kind: '=successStories',
    maxTitle: 'i',
    maxLine: 'i',
    told: '?i',
    travelled: '?i',
    listeners: '?i',
    heard: '?i'
  },
  SupportRecord: {
    type: '=support',
    roundId: 's',
    questionIds: '[s'
  },
  TableAdoptionRecord: {
    type: '=tableAdoption',
    roundId: 's',
    adopted: 'i',
    present: 'i'
  },
  TableArrivals: {
    table: 'i',
    seats: 'i',
    there: 'i'
  },
  TableCommitmentsDetail: {
    kind: '=tableCommitments',
    maxPerTable: 'i',
    maxLength: 'i',
    sent: '?i',
    tablesSent: '?i'
  },
  TableListRecord: {
    type: '=tableList',
    roundId: 's',
    table: 'i',
    writers: 'i',
    drafts: 'i',
    questions: 'i',
    sent: 'b'
  },
  TableProgressRecord: {
    type: '=tableProgress',
    number: 'i',
    seats: 'i',
    present: 'i',
    withPhone: 'i',
    questions: 'i',
    voted: 'i',
    drafts: 'i',
    sent: 'i',
    acknowledged: 'i',
    done: '?i',
    of: '?i',
    helpSince: '?i'
  },
  TableRecord: {
    type: '=table',
    number: 'i',
    seats: '[Seat',
    helpCalled: '?b'
  },
  TableSheetRecord: {
    type: '=tableSheet',
    roundId: 's',
    table: 'i',
    subject: 's',
    notes: 'i',
    subjectNumber: '?i',
    passedOn: '?b',
    finding: '?s',
    findingRevision: '?i',
    onWall: '?s'
  },
  TallyRecord: {
    type: '=tally',
    roundId: 's',
    voted: 'i',
    present: 'i',
    rows: '?[TallyRow',
    finalists: '?[Finalist',
    tie: '?[s',
    tieReason: '?s'
  },
  TallyRow: {
    optionId: 's',
    number: 'i',
    text: 's',
    score: 'i',
    voters: 'i',
    standing: 'n',
    grades: '?[i'
  },
  VotePrivacy: ['anonymous', 'named', 'secret'],
  VotersRecord: {
    type: '=voters',
    roundId: 's',
    ballots: '[NamedBallot'
  },
  WallOrder: ['arrival', 'newest', 'support', 'subtheme'],
  WallQuestion: {
    id: 's',
    number: 'i',
    text: 's',
    subtheme: '?i',
    merged: '?[s',
    authorNames: '?[s'
  },
  WallQuestions: {
    roundId: 's',
    questions: '[WallQuestion'
  },
  WitnessRequestRecord: {
    type: '=witnessRequest',
    roundId: 's',
    authorId: 's',
    authorName: 's',
    text: 's',
    due: '?s',
    accepted: 'b'
  },
  WitnessStanding: ['none', 'asked', 'accepted', 'declined'],
  WorldCafeDetail: {
    kind: '=worldCafe',
    question: '?s',
    maxLength: 'i',
    notes: '?i',
    tablesWithNotes: '?i',
    tablesPassedOn: '?i'
  }
} as const;
