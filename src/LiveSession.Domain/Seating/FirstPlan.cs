namespace LiveSession.Domain.Seating;

/// <summary>The first seating: everybody whose table is given there, everybody else at the table that lacks people most.</summary>
public static class FirstPlan
{
    /// <summary>Places in the order of the list. Sizes of tables that nobody asked for differ by at most one.</summary>
    /// <param name="sizes">How many sit at each table already; index 0 is table 1.</param>
    public static IReadOnlyList<(string Participant, int Table)> Seat(IEnumerable<(string Participant, int? Table)> people, IReadOnlyList<int> sizes)
    {
        var list = people.ToArray();
        var taken = sizes.ToArray();
        foreach (var (_, table) in list)
        {
            if (table is { } given)
            {
                taken[given - 1]++;
            }
        }

        return [.. list.Select(person => (person.Participant, person.Table ?? TakeEmptiest(taken)))];
    }

    /// <summary>Places by the list: hosts at their tables, then everybody whose table is given and has room, then the others one by one.</summary>
    /// <returns>The table by person; who finds every table full has none.</returns>
    public static IReadOnlyDictionary<string, int> ByList(IEnumerable<(string Participant, int? Table)> people, IReadOnlyList<RoomTable> tables)
    {
        var hosted = tables
            .Where(table => table.Host is not null)
            .DistinctBy(table => table.Host, StringComparer.Ordinal)
            .ToDictionary(table => table.Host!, table => table.Number, StringComparer.Ordinal);
        var list = people.DistinctBy(person => person.Participant, StringComparer.Ordinal).ToArray();
        var order = list.OrderBy(person => hosted.ContainsKey(person.Participant) ? 0 : person.Table is null ? 2 : 1);
        var room = tables.OrderBy(table => table.Number).ToDictionary(table => table.Number, table => (Taken: 0, Capacity: table.Capacity ?? list.Length));
        var seats = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new List<string>();
        foreach (var (participant, given) in order)
        {
            var wanted = hosted.TryGetValue(participant, out var own) ? own : given;
            if (wanted is { } table && room.TryGetValue(table, out var there) && there.Taken < there.Capacity)
            {
                seats[participant] = table;
                room[table] = (there.Taken + 1, there.Capacity);
            }
            else
            {
                waiting.Add(participant);
            }
        }

        SeatAtEmptiest(waiting, room, seats);
        return seats;
    }

    /// <summary>Places in the order of arrival, each person at the table that lacks people.</summary>
    /// <returns>The table by person; who finds every table full has none.</returns>
    public static IReadOnlyDictionary<string, int> ByArrival(IEnumerable<string> arrivals, IReadOnlyList<RoomTable> tables) =>
        ByList(arrivals.Select(person => (person, (int?)null)), tables);

    private static void SeatAtEmptiest(List<string> waiting, Dictionary<int, (int Taken, int Capacity)> room, Dictionary<string, int> seats)
    {
        foreach (var participant in waiting)
        {
            var free = room.Where(table => table.Value.Taken < table.Value.Capacity).ToArray();
            if (free.Length == 0)
            {
                return;
            }

            var (emptiest, there) = free.MinBy(table => table.Value.Taken);
            seats[participant] = emptiest;
            room[emptiest] = (there.Taken + 1, there.Capacity);
        }
    }

    private static int TakeEmptiest(int[] taken)
    {
        var emptiest = Array.IndexOf(taken, taken.Min());
        taken[emptiest]++;
        return emptiest + 1;
    }
}
