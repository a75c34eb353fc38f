using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What the tables do with their notes in any round that takes them, and who must see them.</summary>
internal sealed class TableNotesSteps(DayContext day, RoundRecord round)
{
    private readonly Dictionary<Tablet, List<string>> _written = [];

    /// <summary>How many notes were acknowledged.</summary>
    public int Count => _written.Values.Sum(notes => notes.Count);

    public string RoundKey => $"round/{round.Id}";

    /// <summary>The notes that a table's group takes, from the day's content.</summary>
    public IReadOnlyList<string> NotesFor(Tablet tablet) =>
        day.Content.Harvest is { Count: > 0 } harvest ? harvest[(tablet.Table - 1) % harvest.Count] : [day.Words.StaleDraft];

    public Task WriteAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Every table took its notes: {round.Title}", async () =>
    {
        foreach (var tablet in day.Room.Tablets)
        {
            _written[tablet] = [];
        }

        await Task.WhenAll(day.Room.Tablets.Select(tablet => WriteAllAsync(tablet, cancellationToken)));
        return string.Create(CultureInfo.InvariantCulture, $"{Count} notes at {_written.Count} tables");
    });

    public Task CheckTablesAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Each table's devices and the console show its notes, and nobody else's: {round.Title}", async () =>
    {
        foreach (var (tablet, notes) in _written)
        {
            await ShowsAsync(tablet, tablet.Table, notes, cancellationToken);
            await ShowsAsync(day.Room.Facilitator, tablet.Table, notes, cancellationToken);
            Expect.That(On(tablet).All(note => note.Table == tablet.Table), $"{tablet.Name} shows another table's notes");
            foreach (var phone in day.Room.Phones.Where(phone => phone.Table == tablet.Table))
            {
                await ShowsAsync(phone, tablet.Table, notes, cancellationToken);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Count} notes");
    });

    public Task RefusalsAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"Overwriting an unread note, and notes from whom is no host, were refused: {round.Title}", async () =>
    {
        var tablet = day.Room.Tablets[0];
        var note = On(tablet)[0];
        Expect.Refused(await tablet.SendAsync(new WriteNote(day.Ids.Next(), round.Id, note.Id, note.Revision - 1, "?"), cancellationToken), "A stale note", RefusalCodes.NoteChangedMeanwhile, RefusalCodes.NoteUnknown);
        var guest = day.Room.Phones.First(phone => phone.Records.Find<MeRecord>("me") is { Host: false });
        Expect.Refused(await guest.SendAsync(new WriteNoteAsHost(day.Ids.Next(), round.Id, day.Ids.Next(), 0, "?"), cancellationToken), "A guest's note", RefusalCodes.NotTableHost);
        return RefusalCodes.NoteChangedMeanwhile;
    });

    public Task LateAsync(CancellationToken cancellationToken) => day.Checks.MakeAsync($"A note after the close was refused (N3): {round.Title}", async () =>
    {
        Expect.Refused(await day.Room.Tablets[0].SendAsync(new WriteNote(day.Ids.Next(), round.Id, day.Ids.Next(), 0, "?"), cancellationToken), "A late note", RefusalCodes.RoundAlreadyClosed);
        return RefusalCodes.RoundAlreadyClosed;
    });

    /// <summary>Waits until the device shows exactly these notes of a table.</summary>
    public Task ShowsAsync(FollowingDevice device, int table, IEnumerable<string> notes, CancellationToken cancellationToken)
    {
        var expected = notes.Select(Wording.Of).Order(StringComparer.Ordinal).ToArray();
        return device.Records.WhenAsync(
            store => On(store).Where(note => note.Table == table).Select(note => Wording.Of(note.Text)).Order(StringComparer.Ordinal).SequenceEqual(expected, StringComparer.Ordinal),
            string.Create(CultureInfo.InvariantCulture, $"{expected.Length} notes of table {table} on {device.Name}"),
            cancellationToken);
    }

    /// <summary>Waits until the device shows the notes of all tables.</summary>
    public async Task ShowsAllAsync(FollowingDevice device, CancellationToken cancellationToken)
    {
        foreach (var (tablet, notes) in _written)
        {
            await ShowsAsync(device, tablet.Table, notes, cancellationToken);
        }
    }

    public IReadOnlyList<NoteRecord> On(FollowingDevice device) => On(device.Records);

    private NoteRecord[] On(RecordStore store) => [.. store.All<NoteRecord>($"note/{round.Id}/")];

    private async Task WriteAllAsync(Tablet tablet, CancellationToken cancellationToken)
    {
        foreach (var text in NotesFor(tablet))
        {
            var write = new WriteNote(day.Ids.Next(), round.Id, day.Ids.Next(), Revision: 0, text);

            // Tapped twice: the same command, two answers, one note.
            await Task.WhenAll(tablet.DoAsync(write, cancellationToken), tablet.DoAsync(write, cancellationToken));
            _written[tablet].Add(text);
        }
    }
}
