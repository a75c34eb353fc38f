using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What each role must show once all commitments have been sent.</summary>
internal sealed class CommitmentChecks(DayContext day, RoundRecord round, IReadOnlyList<TableCommitment> tables)
{
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await day.Checks.MakeAsync("Director, screen and console show every sent commitment once, as it was written", () => Everywhere(cancellationToken));
        await day.Checks.MakeAsync("Screen, director and console count the commitments right", () => CountsAsync(cancellationToken));
        await day.Checks.MakeAsync("The console knows which tables have sent", () => TablesAsync(cancellationToken));
    }

    private IEnumerable<FollowingDevice> Audience => day.Room.Screens.Append<FollowingDevice>(day.Room.Director).Append(day.Room.Facilitator);

    private async Task<string> Everywhere(CancellationToken cancellationToken)
    {
        foreach (var device in Audience)
        {
            await device.Records.WhenAsync(
                store => tables.All(table => store.Find<CommitmentRecord>($"commitment/{table.Id}") is { } commitment && table.IsAsWritten(commitment)),
                string.Create(CultureInfo.InvariantCulture, $"{tables.Count} commitments as they were written on {device.Name}"),
                cancellationToken);
            var shown = device.Records.All<CommitmentRecord>("commitment/").Where(commitment => string.Equals(commitment.RoundId, round.Id, StringComparison.Ordinal));
            Expect.SameItems(tables.Select(table => table.Id), shown.Select(commitment => commitment.Id), $"commitments on {device.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{tables.Count} commitments");
    }

    private async Task<string> CountsAsync(CancellationToken cancellationToken)
    {
        foreach (var device in Audience)
        {
            await device.Records.WhenAsync(
                store => store.Find<RoundRecord>($"round/{round.Id}")?.Detail is TableCommitmentsDetail detail && detail.Sent == tables.Count && detail.TablesSent == tables.Count,
                string.Create(CultureInfo.InvariantCulture, $"{tables.Count} commitments counted on {device.Name}"),
                cancellationToken);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{tables.Count} sent from {tables.Count} tables");
    }

    private async Task<string> TablesAsync(CancellationToken cancellationToken)
    {
        await day.Room.Facilitator.Records.WhenAsync(
            store => tables.All(table => store.Find<TableProgressRecord>($"tableProgress/{table.Tablet.Table}") is { Drafts: 0, Sent: 1, Acknowledged: 1 }),
            string.Create(CultureInfo.InvariantCulture, $"{tables.Count} tables with one sent and acknowledged commitment on the console"),
            cancellationToken);
        var others = day.Room.Facilitator.Records.All<TableProgressRecord>("tableProgress/").Count(table => table.Sent == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{tables.Count} tables have sent, {others} have not");
    }
}
