namespace LiveSession.Domain.Rounds.QuestionHarvest;

/// <summary>One question.</summary>
/// <param name="Authors">Who asked it; nobody where a table wrote it together.</param>
/// <param name="Text">As it reads now.</param>
public sealed record Question(string Id, int Number, IReadOnlyList<string> Authors, int? Table, string Text, int? Subtheme, DateTimeOffset At, Standing Standing)
{
    /// <summary>As it was asked; null while nobody has edited it.</summary>
    public string? Original { get; init; }

    /// <summary>Kept at the top of the wall.</summary>
    public bool Pinned { get; init; }

    /// <summary>The question that speaks for this one; null while it speaks for itself.</summary>
    public string? MergedInto { get; init; }

    /// <summary>The drafts of a table's people that it comes from; none where it was asked individually.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    internal Question Reading(string text)
    {
        var asked = Original ?? Text;
        return this with { Text = text, Original = Same(text, asked) ? null : asked };
    }
}

/// <summary>Where a question stands on its way to the wall.</summary>
public abstract record Standing
{
    private Standing()
    {
    }

    /// <summary>Nobody has decided yet.</summary>
    public sealed record Pending : Standing;

    /// <summary>It may be on the wall.</summary>
    public sealed record Approved : Standing;

    /// <summary>It stays off the wall; its author is told the reason, where there is one.</summary>
    public sealed record Rejected(string? Reason) : Standing;
}

/// <summary>Two questions, in no order.</summary>
public readonly record struct QuestionPair
{
    public QuestionPair(string one, string other) => (One, Other) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    public string One { get; }

    public string Other { get; }

    /// <summary>Every pair among these questions.</summary>
    public static IEnumerable<QuestionPair> Among(IReadOnlyList<string> ids) =>
        ids.SelectMany((one, at) => ids.Skip(at + 1).Select(other => new QuestionPair(one, other)));
}
