using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Rounds.IndividualCommitments;

/// <summary>
/// A ring through everybody who is present: each is the witness of the one before, so nobody of themselves and everybody once.
/// People of one table stand together in a line; a step as long as the largest table leads to another table where there is one.
/// </summary>
internal static class WitnessRing
{
    public static IReadOnlyList<DrawnWitness> Draw(RoomFacts room)
    {
        var dice = new Dice(room.Seed);
        string[][] tables = [.. room.TableOf.GroupBy(seat => seat.Value, seat => seat.Key).OrderBy(table => table.Key).Select(table => Shuffled([.. table.Order(StringComparer.Ordinal)], dice))];
        string[] line = [.. Shuffled(tables, dice).SelectMany(table => table)];
        if (line.Length < 2)
        {
            return [];
        }

        // More than half of the room at one table: then some of it must be each other's witnesses, and nobody their own.
        var step = Math.Min(tables.Max(table => table.Length), line.Length - 1);
        return [.. line.Select((author, place) => new DrawnWitness(author, line[(place + step) % line.Length]))];
    }

    private static T[] Shuffled<T>(T[] items, Dice dice)
    {
        dice.Shuffle(items);
        return items;
    }
}
