using System.Globalization;
using System.Text;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The room is seated anew before a round: everybody's phone says where, hosts stay, and people say that they are there.</summary>
internal sealed class SeatingAct(DayContext day, RoundRecord round)
{
    private static readonly CompositeFormat Counted = CompositeFormat.Parse("{0} people moved, {1} stayed, tables of {2} to {3}, {4} repeated meetings");

    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var before = SeatsOnPhones();
        await day.Checks.MakeAsync($"The room was seated anew, tables are balanced, hosts stayed: {round.Title}", () => SeatAsync(before, cancellationToken));
        await day.Checks.MakeAsync($"Every phone shows its new table, every tablet its new people: {round.Title}", () => ShownAsync(cancellationToken));
        await day.Checks.MakeAsync($"Everybody said that they are there, and the screen counted them: {round.Title}", () => ArriveAsync(cancellationToken));
    }

    private SeatingRecord Seating => day.Room.Facilitator.Records.Find<SeatingRecord>("seating") ?? throw new CheckFailedException("the console has no seating");

    private async Task<string> SeatAsync(Dictionary<string, int?> before, CancellationToken cancellationToken)
    {
        var hosts = MapSeats().Where(seat => seat.Seat.Host && seat.Seat.Present).ToDictionary(seat => seat.Table, seat => seat.Seat.ParticipantId);
        var version = Seating.Version;
        IDeviceCommand seat = round.Seating is SeatingChange.Rotate ? new RotateTables(day.Ids.Next(), version) : new ReconfigureTables(day.Ids.Next(), version);
        await day.Room.Facilitator.DoAsync(seat, cancellationToken);
        await day.Room.Facilitator.Records.WhenAsync(store => store.Find<SeatingRecord>("seating")?.Version > version, "the new plan on the console", cancellationToken);

        // A second click with what the console saw before moves nobody.
        await day.Room.Facilitator.DoAsync(new RotateTables(day.Ids.Next(), version), cancellationToken);
        var seats = MapSeats().Where(seat => seat.Table > 0).ToArray();
        Expect.SameItems(before.Keys, seats.Where(seat => seat.Seat.Present).Select(seat => seat.Seat.ParticipantId), "people at exactly one table");
        foreach (var (table, host) in hosts)
        {
            Expect.That(seats.Any(seat => seat.Table == table && string.Equals(seat.Seat.ParticipantId, host, StringComparison.Ordinal)), $"host {host} left table {table}");
        }

        var sizes = Seating.Tables.Select(table => table.Seats).ToArray();
        Expect.That(sizes.Max() - sizes.Min() <= 1, string.Create(CultureInfo.InvariantCulture, $"tables of {sizes.Min()} to {sizes.Max()}"));
        ExpectMoved(before, seats, hosts);
        ExpectFewRepeats(sizes);
        var moved = seats.Count(seat => before[seat.Seat.ParticipantId] != seat.Table);
        return string.Format(CultureInfo.InvariantCulture, Counted, moved, seats.Length - moved, sizes.Min(), sizes.Max(), Seating.Repeats);
    }

    private void ExpectMoved(Dictionary<string, int?> before, (int Table, Seat Seat)[] seats, Dictionary<int, string> hosts)
    {
        if (round.Seating is SeatingChange.Rotate)
        {
            var stayed = seats.Where(seat => seat.Seat.Fixed is not true && before[seat.Seat.ParticipantId] == seat.Table).Select(seat => seat.Seat.ParticipantId);
            Expect.SameItems([], stayed.Except(hosts.Values, StringComparer.Ordinal), "people who host nothing and stayed");
        }
    }

    // The promised room: 32 full tables of ten have a plan without a repeat, ten times in a row (F8).
    private void ExpectFewRepeats(int[] sizes)
    {
        if (sizes.Length == 32 && sizes.All(size => size == 10) && Seating.Plans <= 10)
        {
            Expect.Equal(0, Seating.Repeats, "repeated meetings");
        }
    }

    private async Task<string> ShownAsync(CancellationToken cancellationToken)
    {
        var tableOf = MapSeats().ToDictionary(seat => seat.Seat.ParticipantId, seat => seat.Table, StringComparer.Ordinal);
        await Task.WhenAll(day.Room.Phones.Select(phone => phone.Records.WhenAsync(
            store => store.Find<MeRecord>("me") is { Move: not null } me && me.Table == tableOf[phone.ParticipantId] && store.Find<TableRecord>("table")?.Number == me.Table,
            $"table {tableOf[phone.ParticipantId]} on {phone.Name}",
            cancellationToken)));
        await Task.WhenAll(day.Room.Tablets.Select(tablet => ShownOnAsync(tablet, tableOf, cancellationToken)));
        return string.Create(CultureInfo.InvariantCulture, $"{day.Room.Phones.Count} phones, {day.Room.Tablets.Count} tablets");
    }

    private static Task ShownOnAsync(Tablet tablet, Dictionary<string, int> tableOf, CancellationToken cancellationToken)
    {
        var members = tableOf.Where(seat => seat.Value == tablet.Table).Select(seat => seat.Key).ToHashSet(StringComparer.Ordinal);
        return tablet.Records.WhenAsync(
            store => store.Find<TableRecord>("table") is { } table && members.SetEquals(table.Seats.Select(seat => seat.ParticipantId)),
            $"{members.Count} people on {tablet.Name}",
            cancellationToken);
    }

    private async Task<string> ArriveAsync(CancellationToken cancellationToken)
    {
        var moving = day.Room.Phones.Where(phone => phone.Records.Find<MeRecord>("me")?.Move is SeatMove.Go).ToArray();
        await day.Crowd.EachAsync(moving, new Random(day.Options.Seed), phone => phone.DoAsync(new ArriveAtTable(day.Ids.Next(), phone.Table ?? 0), cancellationToken), cancellationToken);
        await Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(
            store => store.Find<SeatingRecord>("seating") is { Moving: true } seating && seating.Tables.All(table => table.There == table.Seats),
            $"everybody at their table on {screen.Name}",
            cancellationToken)));
        return string.Create(CultureInfo.InvariantCulture, $"{moving.Length} arrivals");
    }

    private Dictionary<string, int?> SeatsOnPhones() => day.Room.Phones.ToDictionary(phone => phone.ParticipantId, phone => phone.Table, StringComparer.Ordinal);

    private IEnumerable<(int Table, Seat Seat)> MapSeats() =>
        day.Room.Facilitator.Records.All<SeatMapRecord>("seatMap/").SelectMany(table => table.Seats.Select(seat => (table.Table, seat)));
}
