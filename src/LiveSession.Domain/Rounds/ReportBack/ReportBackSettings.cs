namespace LiveSession.Domain.Rounds.ReportBack;

/// <summary>Tables report in turn what an earlier round brought.</summary>
/// <param name="From">The round whose contributions are shown.</param>
/// <param name="PerTable">How long each table has.</param>
/// <param name="Tables">Which tables, in which order; empty: all at which somebody sits.</param>
public sealed record ReportBackSettings(string From, TimeSpan PerTable, IReadOnlyList<int> Tables) : RoundSettings
{
    public const string KindName = "reportBack";

    public override string Kind => KindName;

    public override string BuildsOn() => From;

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new ReportingTables(this, Order: [], At: 0);
}
