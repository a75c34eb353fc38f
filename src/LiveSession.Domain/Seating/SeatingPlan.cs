using System.Collections.Immutable;

namespace LiveSession.Domain.Seating;

/// <summary>Who sits where, and who hosts each table.</summary>
/// <param name="TableOf">Table number by participant.</param>
/// <param name="HostOf">Participant by table number.</param>
public sealed record SeatingPlan(ImmutableDictionary<string, int> TableOf, ImmutableDictionary<int, string> HostOf)
{
    public static SeatingPlan Empty { get; } = new(ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), ImmutableDictionary<int, string>.Empty);

    /// <summary>Everybody at each table where somebody sits, in the order of their ids.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> ByTable() => TableOf
        .GroupBy(seat => seat.Value, seat => seat.Key)
        .ToDictionary(table => table.Key, table => (IReadOnlyList<string>)[.. table.Order(StringComparer.Ordinal)]);

    /// <summary>How many people sit at each of the tables 1 to <paramref name="tables"/>; index 0 is table 1.</summary>
    public int[] Sizes(int tables)
    {
        var sizes = new int[tables];
        foreach (var table in TableOf.Values.Where(table => table <= tables))
        {
            sizes[table - 1]++;
        }

        return sizes;
    }
}
