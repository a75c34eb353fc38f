namespace LiveSession.Domain.Seating;

/// <summary>Seats one person at once without moving anybody else: a latecomer, a walk-in, somebody who comes back.</summary>
public static class Newcomer
{
    /// <summary>The table that lacks people; among equals the one where the person has met fewest, then the first. Null when all are full.</summary>
    /// <param name="tableOf">Where the people sit who are present.</param>
    public static int? TableFor(string person, IReadOnlyDictionary<string, int> tableOf, IReadOnlyList<RoomTable> tables, Encounters encounters)
    {
        var peopleAt = tableOf.Where(seat => !Same(seat.Key, person)).ToLookup(seat => seat.Value, seat => seat.Key);
        return tables
            .Where(table => table.Capacity is not { } capacity || peopleAt[table.Number].Count() < capacity)
            .OrderBy(table => peopleAt[table.Number].Count())
            .ThenBy(table => peopleAt[table.Number].Count(other => encounters.Count(person, other) > 0))
            .ThenBy(table => table.Number)
            .Select(table => (int?)table.Number)
            .FirstOrDefault();
    }
}
