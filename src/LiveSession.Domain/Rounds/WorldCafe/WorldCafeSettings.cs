namespace LiveSession.Domain.Rounds.WorldCafe;

/// <summary>A World Café round: each table thinks, shares and discusses a question, and takes notes.</summary>
/// <param name="Questions">One for all tables, or several that the tables take turns through.</param>
/// <param name="HandOver">Time for the host to pass on what earlier groups left; null: there is nothing to pass on.</param>
public sealed record WorldCafeSettings(IReadOnlyList<string> Questions, TimeSpan? HandOver, TimeSpan Think, TimeSpan Share, TimeSpan Discuss) : RoundSettings
{
    public const string KindName = "worldCafe";

    /// <summary>The longest question, in UTF-16 code units.</summary>
    public const int MaxQuestion = 200;

    public static readonly TimeSpan DefaultHandOver = TimeSpan.FromMinutes(3);
    public static readonly TimeSpan DefaultThink = TimeSpan.FromMinutes(2);
    public static readonly TimeSpan DefaultShare = TimeSpan.FromMinutes(6);
    public static readonly TimeSpan DefaultDiscuss = TimeSpan.FromMinutes(12);

    public override string Kind => KindName;

    /// <summary>The question that all tables share; null: each table has its own.</summary>
    public string? CommonQuestion() => Questions is [var only] ? only : null;

    public override IReadOnlyList<PhasePlan> Phases() =>
    [
        .. HandOver is { } duration ? new[] { new PhasePlan("handOver", duration) } : [],
        new PhasePlan("think", Think),
        new PhasePlan("share", Share),
        new PhasePlan("discuss", Discuss),
    ];

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Cafe(this);
}
