namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>commitment/{id}</c>. The table's tablet and phones: their own, drafts too. Director, screens and console: sent ones.
/// </summary>
/// <param name="Revision">Counts the changes of the draft; a writer names the revision it has seen, so that writers do not overwrite each other.</param>
/// <param name="Lead">Who leads it, as the table wrote it.</param>
/// <param name="Due">By when, as the table wrote it.</param>
/// <param name="Measure">How we will know.</param>
/// <param name="Signers">Participant ids. The table's own devices only.</param>
/// <param name="Signed">How many have signed.</param>
/// <param name="Seats">How many people sit at the table.</param>
/// <param name="SentAt">Unix milliseconds; absent for a draft.</param>
/// <param name="Theme">What the director has put it under. Director and console only.</param>
public sealed record CommitmentRecord(
    string Id,
    string RoundId,
    int Table,
    int Revision,
    string Text,
    string? Lead,
    string? Due,
    string? Measure,
    CommitmentStatus Status,
    int Signed,
    int Seats,
    IReadOnlyList<string>? Signers = null,
    long? SentAt = null,
    string? Question = null,
    string? Reply = null,
    string? Answer = null,
    string? Theme = null) : LiveRecord;

/// <summary>Where a commitment is between its table and the director.</summary>
public enum CommitmentStatus
{
    /// <summary>Being written at the table.</summary>
    Draft,

    /// <summary>On the director's board, not yet read.</summary>
    Sent,

    /// <summary>The director has asked a question; the table may reply.</summary>
    Asked,

    /// <summary>The table has replied to the director's question.</summary>
    Replied,

    /// <summary>The director has acknowledged it.</summary>
    Acknowledged,

    /// <summary>The director has answered it.</summary>
    Answered,
}
