namespace LiveSession.Domain.Tables;

/// <summary>What a table may only do while the round is open.</summary>
public abstract record Writing : Command
{
    /// <summary>
    /// Why the round takes nothing now; null: it is open. The round owns the time, so this comes with the command as a fact, and
    /// after its id: a repeated command gets its first answer, however the round stands by then (N2).
    /// </summary>
    public Refusal? NotNow { get; init; }
}

/// <summary>The table asks the facilitator to come, or needs nobody any more.</summary>
public sealed record CallForHelp(bool Called) : Command;

public sealed record HelpCalled(DateTimeOffset At) : Event;

public sealed record HelpEnded : Event;

/// <summary>The table writes a draft, new or changed.</summary>
/// <param name="Revision">The revision that the writer has seen; 0 for a new draft.</param>
/// <param name="MaxPerTable">The round's limit.</param>
public sealed record DraftCommitment(string CommitmentId, string RoundId, int Revision, CommitmentText Text, int MaxPerTable) : Writing;

public sealed record DiscardCommitment(string CommitmentId) : Writing;

/// <summary>Somebody who sits at the table signs, or takes the signature back.</summary>
public sealed record SignCommitment(string CommitmentId, string Participant, bool Signed) : Command;

public sealed record SendCommitment(string CommitmentId) : Writing;

public sealed record AcknowledgeCommitment(string CommitmentId) : Command;

public sealed record AskAboutCommitment(string CommitmentId, string Question) : Command;

public sealed record ReplyToDirector(string CommitmentId, string Reply) : Command;

public sealed record AnswerCommitment(string CommitmentId, string Answer) : Command;

/// <summary>The director puts a sent commitment under a theme, for the overview.</summary>
/// <param name="Theme">Null: under none any more.</param>
public sealed record SortCommitment(string CommitmentId, string? Theme) : Command;

public sealed record CommitmentDrafted(string CommitmentId, string RoundId, int Revision, CommitmentText Text) : Event;

public sealed record CommitmentDiscarded(string CommitmentId) : Event;

public sealed record CommitmentSigned(string CommitmentId, string Participant) : Event;

public sealed record SignatureTakenBack(string CommitmentId, string Participant) : Event;

public sealed record CommitmentSent(string CommitmentId, DateTimeOffset At) : Event;

public sealed record CommitmentAcknowledged(string CommitmentId) : Event;

public sealed record CommitmentQuestioned(string CommitmentId, string Question) : Event;

public sealed record DirectorRepliedTo(string CommitmentId, string Reply) : Event;

public sealed record CommitmentAnswered(string CommitmentId, string Answer) : Event;

public sealed record CommitmentSorted(string CommitmentId, string? Theme) : Event;

/// <summary>Refusal codes of tables.</summary>
public static class TableRefusals
{
    public const string CommitmentUnknown = "commitmentUnknown";
    public const string CommitmentAlreadySent = "commitmentAlreadySent";
    public const string CommitmentNotSent = "commitmentNotSent";
    public const string CommitmentChangedMeanwhile = "commitmentChangedMeanwhile";
    public const string CommitmentLimitReached = "commitmentLimitReached";
    public const string DirectorAskedNothing = "directorAskedNothing";
}
