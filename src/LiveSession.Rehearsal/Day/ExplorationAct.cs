using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Every table explores its finalist, takes notes and sends a finding to the wall.</summary>
internal sealed class ExplorationAct(DayContext day, RoundRecord round)
{
    private readonly TableNotesSteps _notes = new(day, round);
    private readonly Dictionary<int, string> _found = [];

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        await CheckFinalistsAsync(cancellationToken);
        await _notes.WriteAsync(cancellationToken);
        await _notes.CheckTablesAsync(cancellationToken);
        await _notes.RefusalsAsync(cancellationToken);
        await FindAsync(cancellationToken);
        await TakeDownAsync(cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        await _notes.LateAsync(cancellationToken);
        day.Offers.Insert(0, new Offer(round.Id, IsHarvest: true, _found.ToDictionary(found => string.Create(CultureInfo.InvariantCulture, $"f-{round.Id}.{found.Key}"), found => found.Value, StringComparer.Ordinal)));
    }

    private Task CheckFinalistsAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"The finalists are spread over the tables: {round.Title}", async () =>
    {
        await day.Room.Facilitator.Records.WhenAsync(store => DetailOn(store)?.Finalists is { Count: > 0 }, "the finalists on the console", cancellationToken);
        var finalists = DetailOn(day.Room.Facilitator.Records)!.Finalists!;
        foreach (var tablet in day.Room.Tablets)
        {
            var subject = finalists[(tablet.Table - 1) % finalists.Count];
            await tablet.Records.WhenAsync(store => string.Equals(SheetOn(store, tablet.Table)?.Subject, subject, StringComparison.Ordinal), $"its finalist on {tablet.Name}", cancellationToken);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{finalists.Count} finalists, {day.Room.Tablets.Count} tables");
    });

    private Task FindAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Every finding was written at its table and sent to the wall: {round.Title}", async () =>
    {
        foreach (var tablet in day.Room.Tablets)
        {
            var text = string.Join(" – ", _notes.NotesFor(tablet).Take(2));
            _found[tablet.Table] = text;
            await tablet.DoAsync(new WriteFinding(day.Ids.Next(), round.Id, Revision: 0, text), cancellationToken);
            Expect.That(day.Room.Screens.TrueForAll(screen => SheetOn(screen.Records, tablet.Table)?.Finding is null), "a screen shows a finding that was not sent");
            await tablet.DoAsync(new SendFinding(day.Ids.Next(), round.Id, Revision: 1), cancellationToken);
        }

        foreach (var device in day.Room.Screens.Append<FollowingDevice>(day.Room.Facilitator))
        {
            await device.Records.WhenAsync(store => _found.All(found => IsOnWall(store, found.Key)), $"every finding on the wall of {device.Name}", cancellationToken);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{_found.Count} findings");
    });

    private Task TakeDownAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"A finding that was taken down left every screen, and came back when it was sent again (A6): {round.Title}", async () =>
    {
        var tablet = day.Room.Tablets[0];
        await day.Room.Facilitator.DoAsync(new TakeFindingDown(day.Ids.Next(), round.Id, tablet.Table), cancellationToken);
        await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(store => SheetOn(store, tablet.Table)?.OnWall is null, $"no finding of table {tablet.Table} on {screen.Name}", cancellationToken)));
        await tablet.DoAsync(new SendFinding(day.Ids.Next(), round.Id, Revision: 1), cancellationToken);
        await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(store => IsOnWall(store, tablet.Table), $"the finding of table {tablet.Table} on {screen.Name}", cancellationToken)));
        return tablet.Name;
    });

    private bool IsOnWall(RecordStore store, int table) =>
        SheetOn(store, table)?.OnWall is { } shown && string.Equals(Wording.Of(shown), Wording.Of(_found[table]), StringComparison.Ordinal);

    private TableSheetRecord? SheetOn(RecordStore store, int table) =>
        store.Find<TableSheetRecord>(string.Create(CultureInfo.InvariantCulture, $"tableSheet/{round.Id}/{table}"));

    private ExplorationDetail? DetailOn(RecordStore store) => store.Find<RoundRecord>(_notes.RoundKey)?.Detail as ExplorationDetail;
}
