using System.Collections.Concurrent;

namespace LiveSession.Domain.Seating.Lines;

/// <summary>Starts for the search: movers go on along the lines on which the past plans put them.</summary>
internal static class LineStarts
{
    // Lines depend on nothing but the number of tables: keeping them changes no plan.
    private static readonly ConcurrentDictionary<int, SeatLines[]> Known = new();

    /// <summary>Next table by mover on the lines that fit best, -1 for who has none; null when no lines are left.</summary>
    public static int[]? Best(Room room, MeetingCosts costs, int[][] plans)
    {
        LineStart? best = null;
        foreach (var start in For(room, costs, plans))
        {
            best = best is null || start.Trouble < best.Trouble ? start : best;
            if (best.Trouble == 0)
            {
                break;
            }
        }

        return best?.TableOf;
    }

    // The lines may have begun with any of the past plans; the present one means that they begin now.
    private static IEnumerable<LineStart> For(Room room, MeetingCosts costs, int[][] plans)
    {
        var present = plans.Length - 1;
        foreach (var lines in Known.GetOrAdd(room.Tables.Length, LinesFor))
        {
            for (var first = 0; first <= present; first++)
            {
                if (present + 1 - first < lines.Plans)
                {
                    yield return new LineStart(room, costs, lines, plans[first..]);
                }
            }
        }
    }

    private static SeatLines[] LinesFor(int tables)
    {
        var field = FieldLines.For(tables);
        return [.. new[] { field, field?.Plans == tables ? null : SearchedLines.For(tables) }.OfType<SeatLines>()];
    }
}
