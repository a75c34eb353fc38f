using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Views.Rounds.ReportBack;

/// <summary>What the table that has the floor brings from the earlier round.</summary>
internal sealed class ReportSource : RecordSource
{
    public override string Family => "report";

    public override IEnumerable<string> Keys(SessionModel model) => Current(model) is { Table: not null } ? [Key(model.Session.CurrentRound!)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened switch
    {
        { Event: ReportOrderSet or TableReports } => [Key(happened.Stream.Key)],
        { Stream.Kind: AggregateKind.Table } => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && Current(model) is { Table: { } table } reporting
            ? new ReportRecord(id, table, [.. ReportedItems.Of(reporting.Settings.From, table, model)])
            : null;
    }

    private static ReportingTables? Current(SessionModel model) =>
        model.Session.CurrentRound is { } current ? model.Round(current).Content as ReportingTables : null;
}
