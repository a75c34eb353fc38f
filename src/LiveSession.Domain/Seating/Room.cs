namespace LiveSession.Domain.Seating;

/// <summary>A request in numbers: who stays where, who moves, how many movers each table takes, where movers have sat.</summary>
/// <param name="Tables">Table numbers, ascending; a table's index is its place here.</param>
/// <param name="Stays">Table index of each person who stays.</param>
/// <param name="Movers">Everybody else, in the order of their ids.</param>
/// <param name="Now">Present table index by mover, -1 for none.</param>
/// <param name="Low">The fewest movers, by table.</param>
/// <param name="High">The most movers, by table.</param>
/// <param name="Lacking">How many people find no seat.</param>
/// <param name="EverybodyMoves">False when a person may keep the table.</param>
internal sealed record Room(
    int[] Tables, IReadOnlyDictionary<string, int> Stays, string[] Movers, int[] Now, int[] Low, int[] High, int Lacking, bool EverybodyMoves)
{
    public static Room Of(RotationRequest request, bool everybodyMoves)
    {
        var tables = request.Tables.DistinctBy(table => table.Number).OrderBy(table => table.Number).ToArray();
        var indexOf = tables.Select((table, index) => (table.Number, index)).ToDictionary(pair => pair.Number, pair => pair.index);
        var present = request.Present.ToHashSet(StringComparer.Ordinal);
        var stays = StaysOf(request, tables, indexOf, present);
        var movers = present.Where(person => !stays.ContainsKey(person)).Order(StringComparer.Ordinal).ToArray();
        var staying = tables.Select((_, index) => stays.Values.Count(table => table == index)).ToArray();
        var sizes = TableSizes.Of(present.Count, staying, [.. tables.Select(table => table.Capacity)]);
        return new Room(
            [.. tables.Select(table => table.Number)],
            stays,
            movers,
            [.. movers.Select(person => request.TableOf.TryGetValue(person, out var number) ? indexOf.GetValueOrDefault(number, -1) : -1)],
            [.. sizes.Low.Zip(staying, (size, count) => size - count)],
            [.. sizes.High.Zip(staying, (size, count) => size - count)],
            sizes.Lacking,
            everybodyMoves);
    }

    private static Dictionary<string, int> StaysOf(
        RotationRequest request, RoomTable[] tables, Dictionary<int, int> indexOf, HashSet<string> present)
    {
        var stays = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (table.Host is { } host && present.Contains(host))
            {
                stays.TryAdd(host, indexOf[table.Number]);
            }
        }

        foreach (var person in request.Staying.Where(present.Contains))
        {
            if (request.TableOf.TryGetValue(person, out var number) && indexOf.TryGetValue(number, out var table))
            {
                stays.TryAdd(person, table);
            }
        }

        return stays;
    }
}
