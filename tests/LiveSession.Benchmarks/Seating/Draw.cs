using LiveSession.Domain.Seating;

namespace LiveSession.Benchmarks.Seating;

/// <summary>A way to find the next plan.</summary>
internal delegate IReadOnlyDictionary<string, int> Draw(RotationRequest request);

/// <summary>Ours, and the two that anybody would write first; hosts stay and tables are balanced in all three.</summary>
internal static class Draws
{
    public static IReadOnlyDictionary<string, int> Ours(RotationRequest request) => ((Rotated)Rotation.Plan(request)).TableOf;

    /// <summary>Movers are shuffled over the free seats; a mover may draw the own table.</summary>
    public static IReadOnlyDictionary<string, int> Random(RotationRequest request)
    {
        var (plan, free, movers) = Begin(request);
        for (var next = 0; next < movers.Length; next++)
        {
            plan[movers[next]] = free[next];
        }

        return plan;
    }

    /// <summary>Movers in random order: each takes the free seat at another table with the fewest people met before.</summary>
    public static IReadOnlyDictionary<string, int> Greedy(RotationRequest request)
    {
        var (plan, free, movers) = Begin(request);
        var peopleAt = plan.GroupBy(seat => seat.Value).ToDictionary(table => table.Key, table => table.Select(seat => seat.Key).ToList());
        var left = free.ToList();
        foreach (var mover in movers)
        {
            var table = left.Distinct().MinBy(table => (table == request.TableOf[mover], peopleAt[table].Count(other => request.Encounters.Count(mover, other) > 0)));
            plan[mover] = table;
            peopleAt[table].Add(mover);
            left.Remove(table);
        }

        return plan;
    }

    private static (Dictionary<string, int> Plan, int[] Free, string[] Movers) Begin(RotationRequest request)
    {
        var dice = new Random(request.Seed);
        var hosts = request.Tables.ToDictionary(table => table.Host!, table => table.Number);
        var (even, larger) = Math.DivRem(request.Present.Count, request.Tables.Count);
        var free = request.Tables.SelectMany((table, index) => Enumerable.Repeat(table.Number, even - 1 + (index < larger ? 1 : 0))).ToArray();
        var movers = request.Present.Where(person => !hosts.ContainsKey(person)).Order(StringComparer.Ordinal).ToArray();
        dice.Shuffle(movers);
        return (hosts, free, movers);
    }
}
