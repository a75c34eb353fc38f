using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Views.Rounds.ReportBack;

/// <summary>What a table brings from the earlier round.</summary>
/// <param name="own">The table of a tablet, which reads what it will say before it has the floor; null: whichever has the floor.</param>
internal sealed class ReportSource(int? own) : RecordSource
{
    public override string Family => "report";

    public override IEnumerable<string> Keys(SessionModel model) => Current(model) is { } reporting && Reporter(reporting) is not null ? [Key(model.Session.CurrentRound!)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened switch
    {
        { Event: ReportOrderSet or TableReports } => [Key(happened.Stream.Key)],
        { Stream.Kind: AggregateKind.Table } => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && Current(model) is { } reporting && Reporter(reporting) is { } table
            ? new ReportRecord(id, table, [.. ReportedItems.Of(reporting.Settings.From, table, model)])
            : null;
    }

    private int? Reporter(ReportingTables reporting) => own is not { } table ? reporting.Table : reporting.Order.Contains(table) ? table : null;

    private static ReportingTables? Current(SessionModel model) =>
        model.Session.CurrentRound is { } current ? model.Round(current).Content as ReportingTables : null;
}
