using System.Collections.Immutable;

namespace LiveSession.Domain.Tables;

/// <summary>What a table commits to.</summary>
/// <param name="Lead">Who leads it.</param>
/// <param name="Due">By when.</param>
/// <param name="Measure">How we will know.</param>
public sealed record CommitmentText(string Text, string? Lead, string? Due, string? Measure);

/// <summary>One commitment of a table, from draft to the director's answer.</summary>
/// <param name="Revision">Counts the changes of the draft.</param>
public sealed record Commitment(string Id, string RoundId, int Revision, CommitmentText Text, CommitmentStanding Standing)
{
    /// <summary>Participant ids, in the order of signing.</summary>
    public ImmutableArray<string> Signers { get; init; } = [];

    /// <summary>Null for a draft.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>What the director asked last.</summary>
    public string? Question { get; init; }

    /// <summary>What the table replied to the last question.</summary>
    public string? Reply { get; init; }

    public string? Answer { get; init; }

    /// <summary>What the director has put it under; null: nothing yet.</summary>
    public string? Theme { get; init; }

    public bool IsDraft => Standing is CommitmentStanding.Draft;

    /// <summary>A changed text has no signatures: people sign words, not an id.</summary>
    public Commitment Rewrite(CommitmentDrafted drafted) => this with
    {
        Revision = drafted.Revision,
        Text = drafted.Text,
        Signers = drafted.Text == Text ? Signers : [],
    };
}

/// <summary>Where a commitment is between its table and the director.</summary>
public enum CommitmentStanding
{
    Draft,
    Sent,
    Asked,
    Replied,
    Acknowledged,
    Answered,
}
