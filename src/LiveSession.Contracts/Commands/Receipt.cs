namespace LiveSession.Contracts.Commands;

/// <summary>The answer to every command.</summary>
/// <param name="Seq">The effect is on disk, and visible in a view that has reached this position.</param>
/// <param name="Refusal">Absent when accepted.</param>
/// <param name="Arrival">Kiosks: who was checked in. Consoles: who was taken in.</param>
public sealed record Receipt(long Seq, RefusalInfo? Refusal = null, Arrival? Arrival = null);

/// <summary>A person who was checked in at a kiosk or taken in at a console, and the way to their table.</summary>
/// <param name="FirstName">As the list or the person gave it; empty when none was given.</param>
/// <param name="Table">Absent: there is no seat left.</param>
/// <param name="BadgeTicket">Prints this person's badge at this kiosk; absent: a phone is already in with it. Kiosks only.</param>
/// <param name="ParticipantId">Consoles only: a kiosk is told no ids.</param>
public sealed record Arrival(string FirstName, int? Table = null, string? BadgeTicket = null, string? ParticipantId = null);

/// <summary>Why a command was refused.</summary>
/// <param name="Code">One of <see cref="RefusalCodes"/>.</param>
/// <param name="Values">What the sentence needs, by name.</param>
public sealed record RefusalInfo(string Code, IReadOnlyDictionary<string, string>? Values = null);

/// <summary>Every refusal that a device can be told; each has a sentence in each language.</summary>
public static class RefusalCodes
{
    public const string CommandIdReused = "commandIdReused";
    public const string Busy = "busy";
    public const string Unavailable = "unavailable";
    public const string InvalidInput = "invalidInput";
    public const string TextEmpty = "textEmpty";
    public const string TextTooLong = "textTooLong";
    public const string RoundUnknown = "roundUnknown";
    public const string RoundNotOpen = "roundNotOpen";
    public const string RoundPaused = "roundPaused";
    public const string RoundAlreadyClosed = "roundAlreadyClosed";
    public const string RoundStillOpen = "roundStillOpen";
    public const string RoundHasNoCountdown = "roundHasNoCountdown";
    public const string NotInControl = "notInControl";
    public const string RoundHasContributions = "roundHasContributions";
    public const string TopicUnknown = "topicUnknown";
    public const string TooManyAtOnce = "tooManyAtOnce";
    public const string PhaseUnknown = "phaseUnknown";
    public const string NoNextRound = "noNextRound";
    public const string NoTie = "noTie";
    public const string NoOptions = "noOptions";
    public const string KindMismatch = "kindMismatch";
    public const string SubthemeUnknown = "subthemeUnknown";
    public const string QuestionLimitReached = "questionLimitReached";
    public const string QuestionUnknown = "questionUnknown";
    public const string QuestionMerged = "questionMerged";
    public const string QuestionNotOnWall = "questionNotOnWall";
    public const string SurvivorRejected = "survivorRejected";
    public const string DecidedMeanwhile = "decidedMeanwhile";
    public const string QuestionEditedMeanwhile = "questionEditedMeanwhile";
    public const string SupportNotAsked = "supportNotAsked";
    public const string OwnQuestion = "ownQuestion";
    public const string ListsNotBegun = "listsNotBegun";
    public const string ListAlreadySent = "listAlreadySent";
    public const string ListFull = "listFull";
    public const string ListEmpty = "listEmpty";
    public const string DraftAlreadyTaken = "draftAlreadyTaken";
    public const string ListQuestionChangedMeanwhile = "listQuestionChangedMeanwhile";
    public const string OptionUnknown = "optionUnknown";
    public const string OptionRepeated = "optionRepeated";
    public const string BallotEmpty = "ballotEmpty";
    public const string TooManyChoices = "tooManyChoices";
    public const string TooManyPoints = "tooManyPoints";
    public const string PointsAboveCap = "pointsAboveCap";
    public const string PointsInvalid = "pointsInvalid";
    public const string ResultNotReady = "resultNotReady";
    public const string FinalistsOutsideTie = "finalistsOutsideTie";
    public const string VoteAlreadyOpened = "voteAlreadyOpened";
    public const string RoundNeeded = "roundNeeded";
    public const string SecretVoteNotLive = "secretVoteNotLive";
    public const string BallotsUnreadable = "ballotsUnreadable";
    public const string BallotsAlreadyOpened = "ballotsAlreadyOpened";
    public const string SecretVoteStillOpen = "secretVoteStillOpen";
    public const string ReasonMissing = "reasonMissing";
    public const string HelpNotBegun = "helpNotBegun";
    public const string HelpAlreadyBegun = "helpAlreadyBegun";
    public const string HelpIsOver = "helpIsOver";
    public const string HelpStillOn = "helpStillOn";
    public const string NoChallengeOwner = "noChallengeOwner";
    public const string NotChallengeOwner = "notChallengeOwner";
    public const string ChallengeChangedMeanwhile = "challengeChangedMeanwhile";
    public const string OwnChallenge = "ownChallenge";
    public const string IdeaLimitReached = "ideaLimitReached";
    public const string IdeaUnknown = "ideaUnknown";
    public const string NothingToWitness = "nothingToWitness";
    public const string AlreadyWitnessed = "alreadyWitnessed";
    public const string NoWitnessToGive = "noWitnessToGive";
    public const string OwnWitness = "ownWitness";
    public const string WitnessHasDeclined = "witnessHasDeclined";
    public const string NotAskedAsWitness = "notAskedAsWitness";
    public const string NoteUnknown = "noteUnknown";
    public const string NoteChangedMeanwhile = "noteChangedMeanwhile";
    public const string NoteLimitReached = "noteLimitReached";
    public const string NothingToPassOn = "nothingToPassOn";
    public const string FindingChangedMeanwhile = "findingChangedMeanwhile";
    public const string FindingMissing = "findingMissing";
    public const string NotTableHost = "notTableHost";
    public const string TellingEnded = "tellingEnded";
    public const string RetellingNotBegun = "retellingNotBegun";
    public const string NothingToHear = "nothingToHear";
    public const string NoStoryLeft = "noStoryLeft";
    public const string StoryUnknown = "storyUnknown";
    public const string TableReportsNothing = "tableReportsNothing";
    public const string AnswerUnfit = "answerUnfit";
    public const string AnswerUnknown = "answerUnknown";
    public const string ScreenNameTaken = "screenNameTaken";
    public const string ColourUnfit = "colourUnfit";
    public const string PictureUnknown = "pictureUnknown";
    public const string CommitmentUnknown = "commitmentUnknown";
    public const string CommitmentAlreadySent = "commitmentAlreadySent";
    public const string CommitmentNotSent = "commitmentNotSent";
    public const string CommitmentChangedMeanwhile = "commitmentChangedMeanwhile";
    public const string CommitmentLimitReached = "commitmentLimitReached";
    public const string NotAtThisTable = "notAtThisTable";
    public const string DirectorAskedNothing = "directorAskedNothing";
    public const string TableUnknown = "tableUnknown";
    public const string TableFull = "tableFull";
    public const string TableClosed = "tableClosed";
    public const string NobodyPresent = "nobodyPresent";
    public const string NoTableOpen = "noTableOpen";
    public const string TooFewSeats = "tooFewSeats";
    public const string NothingToTakeBack = "nothingToTakeBack";
    public const string SeatingChangedMeanwhile = "seatingChangedMeanwhile";
    public const string DeviceUnknown = "deviceUnknown";
    public const string ParticipantUnknown = "participantUnknown";
    public const string BadgeUnknown = "badgeUnknown";
    public const string BadgeOfTable = "badgeOfTable";
    public const string BadgeOfOtherSession = "badgeOfOtherSession";
    public const string BadgeInUse = "badgeInUse";
    public const string NoSeatLeft = "noSeatLeft";
    public const string SessionIsArchived = "sessionIsArchived";
    public const string PairingUnknown = "pairingUnknown";
}
