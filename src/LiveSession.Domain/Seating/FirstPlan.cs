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

    private static int TakeEmptiest(int[] taken)
    {
        var emptiest = Array.IndexOf(taken, taken.Min());
        taken[emptiest]++;
        return emptiest + 1;
    }
}
