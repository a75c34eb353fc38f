namespace LiveSession.Rehearsal.Content;

/// <summary>What the simulated room asks and commits to.</summary>
/// <param name="Subthemes">In order.</param>
/// <param name="Commitments">Texts; table 1 takes the first, and so on round.</param>
internal sealed record DayContent(
    string Title,
    string Theme,
    IReadOnlyList<string> Subthemes,
    IReadOnlyList<ContentQuestion> Questions,
    IReadOnlyList<string> Commitments);

/// <summary>One question that somebody will ask.</summary>
/// <param name="Subtheme">Index into the sub-themes, from 0; null: none.</param>
internal sealed record ContentQuestion(string Id, int? Subtheme, string Text);
