namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>One story as noted by its author.</summary>
/// <param name="Number">In the order of noting, from 1.</param>
/// <param name="Table">Where the author sat; null: nowhere.</param>
public sealed record ToldStory(string Id, int Number, string Author, int? Table, string Title, string Line)
{
    /// <summary>When it was first heard by somebody it was carried to; null: it has not travelled yet.</summary>
    public DateTimeOffset? HeardAt { get; init; }

    /// <summary>Its title stays off the screen.</summary>
    public bool Hidden { get; init; }

    /// <summary>Why it is hidden.</summary>
    public string? Reason { get; init; }
}
