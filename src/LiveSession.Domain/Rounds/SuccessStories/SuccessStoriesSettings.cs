namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>People tell a success at their table; then each story is told again, by a neighbour of its author, to somebody else.</summary>
/// <param name="Tell">How long people tell; null: no countdown.</param>
/// <param name="Retell">How long stories are told again; null: no countdown.</param>
public sealed record SuccessStoriesSettings(TimeSpan? Tell, TimeSpan? Retell) : RoundSettings
{
    public const string KindName = "successStories";
    public const int RetellPhase = 1;

    /// <summary>The longest title, in UTF-16 code units.</summary>
    public const int LongestTitle = 80;

    /// <summary>The longest line beside the title, in UTF-16 code units.</summary>
    public const int LongestLine = 280;

    public override string Kind => KindName;

    public override IReadOnlyList<PhasePlan> Phases() => [new("tell", Tell), new("retell", Retell)];

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Stories();
}
