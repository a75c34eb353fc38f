namespace LiveSession.Domain.Seating;

/// <summary>Where each mover has sat so far, plan by plan; the last one is the present seating.</summary>
internal static class PastTables
{
    /// <summary>Table index by plan and mover, -1 where the mover did not sit or the table is closed now.</summary>
    public static int[][] Of(Room room, Encounters encounters)
    {
        var people = room.Movers.Select(encounters.IndexOf).ToArray();
        var plans = new List<int[]>();
        foreach (var sitting in encounters.Sittings)
        {
            Append(plans, [.. people.Select(person => person >= 0 && person < sitting.Length ? Array.BinarySearch(room.Tables, sitting[person]) : -1)]);
        }

        Append(plans, room.Now);
        return [.. plans];
    }

    // Two plans in which most sit alike are one plan: somebody came late, or the same plan served two rounds.
    private static void Append(List<int[]> plans, int[] plan)
    {
        var known = plan.Count(table => table >= 0);
        if (plans.Count > 0 && 2 * plan.Where((table, mover) => table >= 0 && table == plans[^1][mover]).Count() > known)
        {
            plans[^1] = [.. plan.Select((table, mover) => table >= 0 ? table : plans[^1][mover])];
        }
        else
        {
            plans.Add([.. plan.Select(table => Math.Max(table, -1))]);
        }
    }
}
