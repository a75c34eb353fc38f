using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Rounds.Exploration;

/// <summary>The finalists of an earlier choice are spread over the tables; each table takes notes and brings one finding.</summary>
/// <param name="From">The choice whose finalists are explored.</param>
public sealed record ExplorationSettings(string From) : RoundSettings
{
    public const string KindName = "exploration";

    /// <summary>The longest finding, in UTF-16 code units.</summary>
    public const int MaxFinding = 280;

    public override string Kind => KindName;

    public override ChoiceSource? OptionsSource() => new ChoiceSource.EarlierRound(From);

    public override RoundContent Begin(IReadOnlyList<Option> options) => new Findings(this, [.. options]);
}
