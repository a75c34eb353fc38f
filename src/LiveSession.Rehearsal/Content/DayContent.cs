namespace LiveSession.Rehearsal.Content;

/// <summary>What the simulated room asks and commits to.</summary>
/// <param name="Subthemes">In order.</param>
/// <param name="Commitments">Texts; table 1 takes the first, and so on round.</param>
/// <param name="Stories">The first person tells the first, and so on round; none in content files without any.</param>
internal sealed record DayContent(
    string Title,
    string Theme,
    IReadOnlyList<string> Subthemes,
    IReadOnlyList<ContentQuestion> Questions,
    IReadOnlyList<string> Commitments,
    IReadOnlyList<ContentStory> Stories)
{
    /// <summary>Notes by table: table 1 takes the first list, and so on round; empty when the file has none.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Harvest { get; init; } = [];

    /// <summary>For peer help; content files without any take the commitments in their place.</summary>
    public IReadOnlyList<ContentChallenge> Challenges { get; init; } = [.. Commitments.Select(text => new ContentChallenge(text, Commitments))];

    /// <summary>What single people commit to; the tables' commitments where a content file has none.</summary>
    public IReadOnlyList<string> Individual { get; init; } = Commitments;
}

/// <summary>A challenge that somebody states, and what the colleagues say to it.</summary>
internal sealed record ContentChallenge(string Text, IReadOnlyList<string> Ideas);

/// <summary>One question that somebody will ask.</summary>
/// <param name="Subtheme">Index into the sub-themes, from 0; null: none.</param>
/// <param name="SameAs">Id of the question that this one repeats in other words; null: none.</param>
internal sealed record ContentQuestion(string Id, int? Subtheme, string Text, string? SameAs = null);

/// <summary>One success that somebody will tell.</summary>
internal sealed record ContentStory(string Title, string Text);
