using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>The facilitator gives the floor to table after table; every device knows whose turn it is.</summary>
internal sealed class ReportBackAct(DayContext day, RoundRecord round)
{
    private string Key => $"round/{round.Id}";

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        var order = day.Room.Facilitator.Records.Find<RoundRecord>(Key)?.Detail is ReportBackDetail detail ? detail.Order : [];
        await day.Checks.MakeAsync($"Table after table had the floor, and every device said so: {round.Title}", async () =>
        {
            Expect.That(order.Count > 0, "No table reports");
            for (var at = 0; at < order.Count; at++)
            {
                await day.Room.Facilitator.DoAsync(new GoToTable(day.Ids.Next(), round.Id, order[at]), cancellationToken);
                await WhenShownAsync(order[at], at + 1 < order.Count ? order[at + 1] : null, cancellationToken);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{order.Count} tables");
        });
        await day.Checks.MakeAsync($"A table that does not report does not get the floor: {round.Title}", async () =>
        {
            Expect.Refused(await day.Room.Facilitator.SendAsync(new GoToTable(day.Ids.Next(), round.Id, 9999), cancellationToken), "An unknown table", RefusalCodes.TableReportsNothing);
            return RefusalCodes.TableReportsNothing;
        });
        await clicks.CloseAsync(round.Id, cancellationToken);
    }

    private async Task WhenShownAsync(int table, int? next, CancellationToken cancellationToken)
    {
        await Task.WhenAll(day.Room.Devices.ToList().Select(device => device.Records.WhenAsync(
            store => store.Find<RoundRecord>(Key)?.Detail is ReportBackDetail detail && detail.Table == table && detail.Next == next,
            $"table {table} on {device.Name}",
            cancellationToken)));
        await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(
            store => store.Find<ReportRecord>($"report/{round.Id}") is { } report && report.Table == table && report.Items.All(item => item.Text.Length > 0),
            $"the report of table {table} on {screen.Name}",
            cancellationToken)));
    }
}
