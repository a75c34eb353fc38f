namespace LiveSession.Domain.Rounds.ReportBack;

/// <summary>Which table has the floor, and who follows.</summary>
/// <param name="Order">Empty until the round was opened.</param>
/// <param name="At">The place in the order of the table that has the floor.</param>
public sealed record ReportingTables(ReportBackSettings Settings, IReadOnlyList<int> Order, int At) : RoundContent
{
    /// <summary>The table that has the floor; null when no table reports.</summary>
    public int? Table => At < Order.Count ? Order[At] : null;

    /// <summary>The table that follows; null when this is the last.</summary>
    public int? Next => At + 1 < Order.Count ? Order[At + 1] : null;

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        GoToTable go when !Order.Contains(go.Table) => new Refusal(RoundRefusals.TableReportsNothing),
        GoToTable go when go.Table == Table => Decision.AlreadySo,
        GoToTable go => Decision.Accept([new TableReports(go.Table), new CountdownMoved(now + Settings.PerTable)]),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        ReportOrderSet set => this with { Order = set.Tables, At = 0 },
        TableReports reports => this with { At = Order.TakeWhile(table => table != reports.Table).Count() },
        _ => this,
    };

    /// <summary>The order is settled by who is there when the round opens, and the first table begins.</summary>
    public override IReadOnlyList<Event> Enter(int phase, RoomFacts room, DateTimeOffset now)
    {
        var there = room.TableOf.Values.ToHashSet();
        int[] order = Settings.Tables.Count > 0
            ? [.. Settings.Tables.Where(table => table <= room.Tables)]
            : [.. there.Order()];
        return order.Length == 0 ? [] : [new ReportOrderSet(order), new CountdownMoved(now + Settings.PerTable)];
    }
}
