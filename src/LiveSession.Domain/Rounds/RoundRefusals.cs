namespace LiveSession.Domain.Rounds;

/// <summary>Refusal codes of rounds; each names the fact that stands in the way.</summary>
public static class RoundRefusals
{
    public const string RoundNotOpen = "roundNotOpen";
    public const string RoundPaused = "roundPaused";
    public const string RoundAlreadyClosed = "roundAlreadyClosed";
    public const string RoundStillOpen = "roundStillOpen";
    public const string RoundHasNoCountdown = "roundHasNoCountdown";
    public const string RoundHasContributions = "roundHasContributions";
    public const string PhaseUnknown = "phaseUnknown";
    public const string KindMismatch = "kindMismatch";
    public const string NoOptions = "noOptions";
    public const string SubthemeUnknown = "subthemeUnknown";
    public const string QuestionLimitReached = "questionLimitReached";
    public const string QuestionUnknown = "questionUnknown";
    public const string QuestionMerged = "questionMerged";
    public const string QuestionNotOnWall = "questionNotOnWall";
    public const string SurvivorRejected = "survivorRejected";
    public const string OptionUnknown = "optionUnknown";
    public const string OptionRepeated = "optionRepeated";
    public const string BallotEmpty = "ballotEmpty";
    public const string TooManyChoices = "tooManyChoices";
    public const string TooManyPoints = "tooManyPoints";
    public const string PointsAboveCap = "pointsAboveCap";
    public const string PointsInvalid = "pointsInvalid";
    public const string ResultNotReady = "resultNotReady";
    public const string FinalistsOutsideTie = "finalistsOutsideTie";
    public const string ReasonMissing = "reasonMissing";
    public const string HelpNotBegun = "helpNotBegun";
    public const string HelpAlreadyBegun = "helpAlreadyBegun";
    public const string HelpIsOver = "helpIsOver";
    public const string HelpStillOn = "helpStillOn";
    public const string NoChallengeOwner = "noChallengeOwner";
    public const string NotChallengeOwner = "notChallengeOwner";
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
    public const string TellingEnded = "tellingEnded";
    public const string RetellingNotBegun = "retellingNotBegun";
    public const string NothingToHear = "nothingToHear";
    public const string NoStoryLeft = "noStoryLeft";
    public const string StoryUnknown = "storyUnknown";
    public const string AnswerUnfit = "answerUnfit";
    public const string AnswerUnknown = "answerUnknown";
}
