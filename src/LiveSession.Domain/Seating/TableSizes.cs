namespace LiveSession.Domain.Seating;

/// <summary>How many people each table takes when all are as even as capacities and staying people allow.</summary>
/// <param name="Low">The fewest, by table.</param>
/// <param name="High">The most, by table: one more than the fewest, or the same.</param>
/// <param name="Lacking">How many people find no seat.</param>
internal sealed record TableSizes(int[] Low, int[] High, int Lacking)
{
    /// <summary>Fills all tables to one level, as water would.</summary>
    /// <param name="staying">How many stay at each table whatever the capacity.</param>
    public static TableSizes Of(int people, IReadOnlyList<int> staying, IReadOnlyList<int?> capacity)
    {
        var most = staying.Select((count, table) => Math.Max(count, Math.Min(capacity[table] ?? people, people))).ToArray();
        var level = 0;
        while (level < people && At(level + 1, staying, most).Sum() <= people)
        {
            level++;
        }

        var low = At(level, staying, most);
        var high = low.Sum() < people ? At(level + 1, staying, most) : low;
        return new TableSizes(low, high, Math.Max(0, people - most.Sum()));
    }

    /// <summary>True when no table differs from another by more than one.</summary>
    public static bool AreEven(IReadOnlyCollection<int> sizes) => sizes.Count == 0 || sizes.Max() - sizes.Min() <= 1;

    private static int[] At(int level, IReadOnlyList<int> staying, int[] most) =>
        [.. staying.Select((count, table) => Math.Clamp(level, count, most[table]))];
}
