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

/// <summary>A table asks for a facilitator.</summary>
public sealed record HelpCalled(DateTimeOffset At) : Event;

/// <summary>A facilitator has come, or the table needs nobody any more.</summary>
public sealed record HelpEnded : Event;

/// <summary>The table writes a draft, new or changed.</summary>
/// <param name="Revision">The revision that the writer has seen; 0 for a new draft.</param>
/// <param name="MaxPerTable">The round's limit.</param>
public sealed record DraftCommitment(string CommitmentId, string RoundId, int Revision, CommitmentText Text, int MaxPerTable) : Writing;

/// <summary>Throws a draft away; what was sent stays.</summary>
public sealed record DiscardCommitment(string CommitmentId) : Writing;

/// <summary>Somebody who sits at the table signs, or takes the signature back.</summary>
public sealed record SignCommitment(string CommitmentId, string Participant, bool Signed) : Command;

/// <summary>Brings a draft to the director's board at once.</summary>
public sealed record SendCommitment(string CommitmentId) : Writing;

/// <summary>The director has read it.</summary>
public sealed record AcknowledgeCommitment(string CommitmentId) : Command;

/// <summary>The director asks the table about it.</summary>
public sealed record AskAboutCommitment(string CommitmentId, string Question) : Command;

/// <summary>The table replies to the director's question.</summary>
public sealed record ReplyToDirector(string CommitmentId, string Reply) : Command;

/// <summary>The director answers the table, in the place of any answer before.</summary>
public sealed record AnswerCommitment(string CommitmentId, string Answer) : Command;

/// <summary>The director puts a sent commitment under a theme, for the overview.</summary>
/// <param name="Theme">Null: under none any more.</param>
public sealed record SortCommitment(string CommitmentId, string? Theme) : Command;

/// <summary>A table has written a commitment, or changed its draft.</summary>
public sealed record CommitmentDrafted(string CommitmentId, string RoundId, int Revision, CommitmentText Text) : Event;

/// <summary>A table has thrown a draft away.</summary>
public sealed record CommitmentDiscarded(string CommitmentId) : Event;

/// <summary>A member of the table stands by it.</summary>
public sealed record CommitmentSigned(string CommitmentId, string Participant) : Event;

/// <summary>A member of the table does not stand by it any more.</summary>
public sealed record SignatureTakenBack(string CommitmentId, string Participant) : Event;

/// <summary>It is on the director's board, and its words stay.</summary>
public sealed record CommitmentSent(string CommitmentId, DateTimeOffset At) : Event;

/// <summary>The director has read it.</summary>
public sealed record CommitmentAcknowledged(string CommitmentId) : Event;

/// <summary>The director has asked the table about it.</summary>
public sealed record CommitmentQuestioned(string CommitmentId, string Question) : Event;

/// <summary>The table has replied to the director's question.</summary>
public sealed record DirectorRepliedTo(string CommitmentId, string Reply) : Event;

/// <summary>The director has answered the table.</summary>
public sealed record CommitmentAnswered(string CommitmentId, string Answer) : Event;

/// <summary>The theme under which the director keeps it; null: none.</summary>
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
