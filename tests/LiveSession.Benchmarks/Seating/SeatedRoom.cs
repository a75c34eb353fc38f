using LiveSession.Domain.Seating;

namespace LiveSession.Benchmarks.Seating;

/// <summary>A room before its first rotation: everybody sits, each table has a host who stays.</summary>
internal sealed record SeatedRoom(string Name, IReadOnlyDictionary<string, int> TableOf, IReadOnlyList<RoomTable> Tables)
{
    /// <summary>Everybody came.</summary>
    public static SeatedRoom Full(int people, int tables) => Of($"{people:N0}/{tables}", FirstSeats(people, tables), tables);

    /// <summary>Some stay away, whoever they are; then latecomers take a seat one by one.</summary>
    public static SeatedRoom WithAbsences(int people, int tables, double noShows, int latecomers, int seed)
    {
        var listed = FirstSeats(people, tables);
        var order = listed.Keys.ToArray();
        new Random(seed).Shuffle(order);
        var seats = order.Skip((int)(people * noShows)).ToDictionary(person => person, person => listed[person]);
        var open = Enumerable.Range(1, tables).Select(number => new RoomTable(number)).ToArray();
        for (var late = 1; late <= latecomers; late++)
        {
            seats[$"late{late:D3}"] = Newcomer.TableFor($"late{late:D3}", seats, open, Encounters.None)!.Value;
        }

        return Of($"{people:N0}/{tables}, {noShows:P0} absent, {latecomers} late", seats, tables);
    }

    private static Dictionary<string, int> FirstSeats(int people, int tables) =>
        Enumerable.Range(0, people).ToDictionary(number => $"p{number:D4}", number => 1 + (number % tables));

    private static SeatedRoom Of(string name, Dictionary<string, int> seats, int tables) => new(
        name,
        seats,
        [.. Enumerable.Range(1, tables).Select(number => new RoomTable(number, Host: seats.Where(seat => seat.Value == number).Min(seat => seat.Key)))]);
}
