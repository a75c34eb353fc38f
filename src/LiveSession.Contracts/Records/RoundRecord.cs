using System.Text.Json.Serialization;

namespace LiveSession.Contracts.Records;

/// <summary>Key <c>round/{id}</c>: the current round for every audience; on the console every round of the agenda.</summary>
/// <param name="Number">Place in the agenda, from 1.</param>
/// <param name="Seconds">Planned duration; absent: no countdown.</param>
/// <param name="EndsAt">While open with a countdown: when it ends, in Unix milliseconds of the server's clock. Past it the round is in overtime until the facilitator closes it.</param>
/// <param name="RemainingMs">While paused: what is left.</param>
/// <param name="Phases">The round's timed parts in order; absent when it has none.</param>
/// <param name="Phase">Index of the phase that the round is in; absent when it has none, or is not open yet.</param>
/// <param name="Skipped">True when it is left out. Console only.</param>
/// <param name="StartsAt">When it is planned to begin, <c>09:30</c> in the event's own time; absent: right after the round before it. Console only.</param>
/// <param name="OpenedAt">When it was first opened, Unix milliseconds. Console only.</param>
/// <param name="ClosedAt">When it was closed, Unix milliseconds. Console only.</param>
/// <param name="Seating">How the room is seated anew before the round opens; absent: everybody stays. Console only.</param>
/// <param name="SeatingDue">True while that has not been done since the last round was opened, absent otherwise. Console only.</param>
/// <param name="Detail">What is particular to the round's kind.</param>
public sealed record RoundRecord(
    string Id,
    int Number,
    string Title,
    string? Instruction,
    RoundStatus Status,
    int? Seconds,
    long? EndsAt,
    long? RemainingMs,
    RoundDetail Detail,
    IReadOnlyList<PhaseInfo>? Phases = null,
    int? Phase = null,
    bool? Skipped = null,
    string? StartsAt = null,
    long? OpenedAt = null,
    long? ClosedAt = null,
    SeatingChange? Seating = null,
    bool? SeatingDue = null) : LiveRecord;

/// <summary>A timed part of a round.</summary>
/// <param name="Name">Stable; devices have words for it in the person's language.</param>
/// <param name="Seconds">Planned duration; absent: no countdown.</param>
public sealed record PhaseInfo(string Name, int? Seconds);

/// <summary>Where a round is in its life.</summary>
public enum RoundStatus
{
    Planned,
    Open,
    Paused,
    Closed,
}

/// <summary>What is particular to a kind of round.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(QuestionHarvestDetail), "questionHarvest")]
[JsonDerivedType(typeof(ChoiceDetail), "choice")]
[JsonDerivedType(typeof(TableCommitmentsDetail), "tableCommitments")]
[JsonDerivedType(typeof(InterludeDetail), "interlude")]
[JsonDerivedType(typeof(AdoptionDetail), "adoption")]
[JsonDerivedType(typeof(PeerHelpDetail), "peerHelp")]
[JsonDerivedType(typeof(IndividualCommitmentsDetail), "individualCommitments")]
[JsonDerivedType(typeof(WorldCafeDetail), "worldCafe")]
[JsonDerivedType(typeof(ExplorationDetail), "exploration")]
[JsonDerivedType(typeof(SuccessStoriesDetail), "successStories")]
[JsonDerivedType(typeof(PulseDetail), "pulse")]
[JsonDerivedType(typeof(ReportBackDetail), "reportBack")]
public abstract record RoundDetail;

/// <summary>People ask questions on a theme.</summary>
/// <param name="Subthemes">In order; a question names one by its index from 0, or none.</param>
/// <param name="Moderated">Questions reach the wall only after approval.</param>
/// <param name="MaxPerPerson">How many questions one person may ask.</param>
/// <param name="MaxLength">The longest question, in UTF-16 code units.</param>
/// <param name="Asked">How many questions are registered. Screens, tablets, console and moderators only.</param>
/// <param name="OnWall">How many are on the wall. Screens, console and moderators only.</param>
/// <param name="MaxPerTable">How many questions a table's list may have; absent: people ask individually.</param>
/// <param name="Support">True: people can support questions of others; absent: not.</param>
/// <param name="Named">True: authors are named; absent: nobody is told.</param>
public sealed record QuestionHarvestDetail(
    string Theme,
    IReadOnlyList<string> Subthemes,
    bool Moderated,
    int MaxPerPerson,
    int MaxLength,
    int? Asked = null,
    int? OnWall = null,
    int? MaxPerTable = null,
    bool? Support = null,
    bool? Named = null) : RoundDetail;

/// <summary>People vote.</summary>
/// <param name="Paper">Address of the ballot paper (<see cref="Http.BallotPaper"/>): immutable, fetched over HTTP. Absent until the round was opened.</param>
/// <param name="OptionCount">How many options the paper has.</param>
/// <param name="Live">Counts are shown while the vote is open.</param>
/// <param name="Revealed">The result is shown.</param>
/// <param name="Keep">How many finalists the round selects.</param>
/// <param name="Privacy">Who learns who voted for what.</param>
/// <param name="RunOffOf">The round whose tie this one decides. Absent: it is no run-off.</param>
/// <param name="Unopened">True while a closed secret vote has ballots that are not opened, so not counted; absent otherwise. Console only.</param>
/// <param name="Final">True once its ballots were opened, after which it cannot be opened again; absent otherwise. Console only.</param>
/// <param name="Typed">True: the options were typed into the agenda; absent: they are questions that the room asked.</param>
public sealed record ChoiceDetail(
    ChoiceRule Rule,
    string? Paper,
    int OptionCount,
    bool Live,
    bool Revealed,
    int Keep,
    VotePrivacy Privacy,
    string? RunOffOf = null,
    bool? Unopened = null,
    bool? Final = null,
    bool? Typed = null) : RoundDetail;

/// <summary>Tables write commitments to the director.</summary>
/// <param name="MaxPerTable">How many commitments one table may write.</param>
/// <param name="MaxLength">The longest commitment text, in UTF-16 code units.</param>
/// <param name="Sent">How many have been sent. Screens, director and console only.</param>
/// <param name="TablesSent">How many tables have sent at least one. Screens, director and console only.</param>
public sealed record TableCommitmentsDetail(int MaxPerTable, int MaxLength, int? Sent = null, int? TablesSent = null) : RoundDetail;

/// <summary>What a valid ballot is.</summary>
/// <param name="Picks">For <see cref="ChoiceRuleKind.UpTo"/>: how many options at most; for <see cref="ChoiceRuleKind.One"/>: 1.</param>
/// <param name="Points">For <see cref="ChoiceRuleKind.Points"/>: how many points to spread at most.</param>
/// <param name="Cap">For <see cref="ChoiceRuleKind.Points"/>: how many points one option may get at most.</param>
/// <param name="Most">For <see cref="ChoiceRuleKind.Rate"/>: the best grade; for <see cref="ChoiceRuleKind.Rank"/>: how many places there are.</param>
public sealed record ChoiceRule(ChoiceRuleKind Kind, int? Picks = null, int? Points = null, int? Cap = null, int? Most = null);

/// <summary>The ways to vote.</summary>
public enum ChoiceRuleKind
{
    One,
    UpTo,
    Points,

    /// <summary>Each option from 1 to the best grade; points are the grade.</summary>
    Rate,

    /// <summary>Best first; the first place has as many points as there are places, each further one a point less.</summary>
    Rank,

    /// <summary>Points are 1 for agree, 0 for abstain, -1 for disagree.</summary>
    Agree,
}

/// <summary>Who learns who voted for what.</summary>
public enum VotePrivacy
{
    /// <summary>The system knows it, nobody is shown it.</summary>
    Anonymous,

    /// <summary>The console is told once the result is revealed.</summary>
    Named,

    /// <summary>Nobody: ballots are sealed until the vote is closed, and belong to nobody afterwards.</summary>
    Secret,
}
