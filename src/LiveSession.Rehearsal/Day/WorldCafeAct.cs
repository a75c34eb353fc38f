using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>Hosts pass on what earlier groups left, the room thinks, shares and discusses, the tables take notes.</summary>
internal sealed class WorldCafeAct(DayContext day, RoundRecord round)
{
    private readonly TableNotesSteps _notes = new(day, round);

    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        var phases = round.Phases ?? [];
        await clicks.OpenAsync(round.Id, cancellationToken);
        if (phases is [{ Name: "handOver" }, ..])
        {
            await HandOverAsync(cancellationToken);
        }

        for (var phase = 1; phase < phases.Count; phase++)
        {
            await clicks.PhaseAsync(round.Id, phase, cancellationToken);
        }

        await _notes.WriteAsync(cancellationToken);
        await _notes.CheckTablesAsync(cancellationToken);
        await _notes.RefusalsAsync(cancellationToken);
        await CheckScreensAsync(cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        await _notes.LateAsync(cancellationToken);
        await CheckWallAsync(cancellationToken);
    }

    private Task HandOverAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Each tablet shows what earlier groups left, and the console who has passed it on: {round.Title}", async () =>
    {
        foreach (var tablet in day.Room.Tablets)
        {
            var left = LeftAt(tablet.Table);
            await tablet.Records.WhenAsync(
                store => store.All<HandOverRecord>("handOver/").SelectMany(earlier => earlier.Notes).Order(StringComparer.Ordinal).SequenceEqual(left, StringComparer.Ordinal),
                string.Create(CultureInfo.InvariantCulture, $"{left.Length} notes of earlier groups on {tablet.Name}"),
                cancellationToken);
            await tablet.DoAsync(new PassOnNotes(day.Ids.Next(), round.Id, Done: true), cancellationToken);
        }

        await day.Room.Facilitator.Records.WhenAsync(store => DetailOn(store)?.TablesPassedOn == day.Room.Tablets.Count, "every table's hand-over on the console", cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Tablets.Count} tables");
    });

    private string[] LeftAt(int table)
    {
        var console = day.Room.Facilitator.Records;
        var earlier = console.All<RoundRecord>("round/").Where(other => other.Detail is WorldCafeDetail && other.Number < round.Number).Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        return [.. console.All<NoteRecord>("note/").Where(note => note.Table == table && earlier.Contains(note.RoundId)).Select(note => note.Text).Order(StringComparer.Ordinal)];
    }

    private Task CheckScreensAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"The screens count the notes and show none while the tables write: {round.Title}", async () =>
    {
        foreach (var screen in day.Room.Screens)
        {
            await screen.Records.WhenAsync(store => DetailOn(store)?.Notes == _notes.Count, string.Create(CultureInfo.InvariantCulture, $"{_notes.Count} notes counted on {screen.Name}"), cancellationToken);
            Expect.Equal(0, _notes.On(screen).Count, $"notes on {screen.Name}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{_notes.Count} notes");
    });

    private Task CheckWallAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"After the close every note is on the wall: {round.Title}", async () =>
    {
        await Task.WhenAll(day.Room.Screens.Select(screen => _notes.ShowsAllAsync(screen, cancellationToken)));
        return string.Create(CultureInfo.InvariantCulture, $"{_notes.Count} notes on {day.Room.Screens.Count} screens");
    });

    private WorldCafeDetail? DetailOn(RecordStore store) => store.Find<RoundRecord>(_notes.RoundKey)?.Detail as WorldCafeDetail;
}
