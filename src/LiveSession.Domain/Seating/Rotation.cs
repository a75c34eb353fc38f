using LiveSession.Domain.Seating.Lines;

namespace LiveSession.Domain.Seating;

/// <summary>Mixes the room anew so that people who have sat together meet again as rarely as can be found.</summary>
public static class Rotation
{
    // Work per search in looks at a pair: steps times units. Bounded by work and not by time, so that a seed means one plan.
    private const int Looks = 8_000_000;
    private const int MostSteps = 40_000;

    /// <summary>Everybody but hosts and staying people moves to another table.</summary>
    public static RotationOutcome Plan(RotationRequest request) => Plan(request, everybodyMoves: true);

    /// <summary>Builds new groups at any moment; a person may keep the table, and nobody hosts unless a table says so.</summary>
    public static RotationOutcome Reconfigure(RotationRequest request) => Plan(request, everybodyMoves: false);

    private static RotationOutcome Plan(RotationRequest request, bool everybodyMoves)
    {
        var room = Room.Of(request, everybodyMoves);
        if (room.Tables.Length == 0)
        {
            return new NotRotated(SeatingObstacle.NoTableOpen, room.Lacking);
        }

        return room.Lacking > 0
            ? new NotRotated(SeatingObstacle.TooFewSeats, room.Lacking)
            : Seated(room, Search(room, request));
    }

    private static int[] Search(Room room, RotationRequest request)
    {
        var plans = PastTables.Of(room, request.Encounters);
        var costs = MeetingCosts.Of(room, request, plans);
        var dice = new Dice(request.Seed);
        var (best, least) = (Array.Empty<int>(), int.MaxValue);
        foreach (var part in Starts(room, costs, plans))
        {
            var start = Placement.Complete(room, costs, part, dice);
            if (costs.Of(start) is var cost && cost < least)
            {
                (best, least) = (start, cost);
            }

            if (least == 0)
            {
                return best;
            }
        }

        return SwapSearch.Run(costs, best, dice, Math.Min(MostSteps, Looks / Math.Max(1, costs.Units)));
    }

    private static IEnumerable<int[]> Starts(Room room, MeetingCosts costs, int[][] plans)
    {
        if (LineStarts.Best(room, costs, plans) is { } onLines)
        {
            yield return onLines;
        }

        yield return Nowhere(room);
    }

    private static int[] Nowhere(Room room) => [.. room.Movers.Select(_ => -1)];

    private static Rotated Seated(Room room, int[] tableOf)
    {
        var seats = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var sizes = new int[room.Tables.Length];
        foreach (var (person, table) in room.Stays)
        {
            seats.Add(person, room.Tables[table]);
            sizes[table]++;
        }

        for (var mover = 0; mover < room.Movers.Length; mover++)
        {
            seats.Add(room.Movers[mover], room.Tables[tableOf[mover]]);
            sizes[tableOf[mover]]++;
        }

        var unmoved = room.EverybodyMoves ? room.Movers.Where((_, mover) => tableOf[mover] == room.Now[mover]).ToArray() : [];
        return new Rotated(seats, unmoved, TableSizes.AreEven(sizes));
    }
}
