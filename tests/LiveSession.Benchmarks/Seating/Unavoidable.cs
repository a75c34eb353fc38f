namespace LiveSession.Benchmarks.Seating;

/// <summary>Repeated meetings that no plan can avoid while hosts stay, tables are balanced and everybody else moves.</summary>
internal static class Unavoidable
{
    /// <summary>
    /// A simple bound: a mover meets one host per plan, and there are so many hosts; movers make so many pairs, and there are so many
    /// places for pairs; and the movers of one table spread over the others at best evenly.
    /// </summary>
    public static int Repeats(SeatedRoom room, int rotations)
    {
        var (people, tables) = (room.TableOf.Count, room.Tables.Count);
        var movers = people - tables;
        var withHosts = movers * Math.Max(0, rotations + 1 - tables);
        var pairsPerPlan = PairsWhenSpread(movers, tables);
        var counted = ((rotations + 1) * pairsPerPlan) - Pairs(movers);
        var spread = rotations * room.TableOf.Values.CountBy(table => table).Min(table => PairsWhenSpread(table.Value - 1, tables - 1)) * tables;
        return withHosts + Math.Max(Math.Max(0, counted), spread);
    }

    private static int PairsWhenSpread(int people, int tables)
    {
        var (even, larger) = Math.DivRem(people, tables);
        return (larger * Pairs(even + 1)) + ((tables - larger) * Pairs(even));
    }

    private static int Pairs(int people) => people * (people - 1) / 2;
}
