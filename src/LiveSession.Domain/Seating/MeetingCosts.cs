using System.Runtime.CompilerServices;

namespace LiveSession.Domain.Seating;

/// <summary>
/// What it costs to seat two units together or a unit at a table. A unit is a mover or, after all movers, an empty seat: with
/// empty seats as units every table is full and a move is a swap too.
/// </summary>
internal sealed class MeetingCosts
{
    /// <summary>A repeated meeting; meetings beyond the second cost a little more, so that repeats spread over the room.</summary>
    public const int Repeat = 4;

    /// <summary>A table seen before costs less than any repeat: it decides between equals.</summary>
    private const int Revisit = 1;
    private const int MostExtra = 3;

    /// <summary>More than all repeats of a person: keeping a table, or a second empty seat at one table.</summary>
    private const short Forbidden = 12_000;

    private readonly short[] _together;
    private readonly short[] _place;

    private MeetingCosts(Room room, int units) =>
        (Units, Movers, Tables, _together, _place) = (units, room.Movers.Length, room.Tables.Length, new short[units * units], new short[room.Tables.Length * units]);

    public int Units { get; }

    public int Movers { get; }

    public int Tables { get; }

    public static MeetingCosts Of(Room room, RotationRequest request, int[][] plans)
    {
        var costs = new MeetingCosts(room, room.High.Sum());
        costs.FillTogether(room, request);
        costs.FillStaying(room, request);
        costs.FillTables(room, plans);
        return costs;
    }

    /// <summary>The cost of each unit beside this one.</summary>
    public ReadOnlySpan<short> Beside(int unit) => _together.AsSpan(unit * Units, Units);

    /// <summary>The cost of each unit at this table, whoever else comes.</summary>
    public ReadOnlySpan<short> At(int table) => _place.AsSpan(table * Units, Units);

    /// <summary>The cost of this seating of all units or of some, with -1 for no table.</summary>
    public int Of(int[] tableOf)
    {
        var sum = 0;
        var unitsAt = new List<int>[Tables];
        for (var unit = 0; unit < tableOf.Length; unit++)
        {
            if (tableOf[unit] is >= 0 and var table)
            {
                var others = unitsAt[table] ??= [];
                sum += At(table)[unit] + Of(unit, others);
                others.Add(unit);
            }
        }

        return sum;
    }

    private int Of(int unit, List<int> others)
    {
        var beside = Beside(unit);
        var sum = 0;
        foreach (var other in others)
        {
            sum += beside[other];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillTogether(Room room, RotationRequest request)
    {
        var people = room.Movers.Select(request.Encounters.IndexOf).ToArray();
        var seats = room.Movers.Select(mover => SeatOf(mover, request)).ToArray();
        for (var one = 0; one < Units; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var cost = one < Movers
                    ? CostOf(request.Encounters.CountAt(people[one], people[other]), seats[one] >= 0 && seats[one] == seats[other])
                    : other < Movers ? (short)0 : Forbidden;
                _together[(one * Units) + other] = _together[(other * Units) + one] = cost;
            }
        }
    }

    private void FillStaying(Room room, RotationRequest request)
    {
        var people = room.Movers.Select(request.Encounters.IndexOf).ToArray();
        var seats = room.Movers.Select(mover => SeatOf(mover, request)).ToArray();
        foreach (var (person, table) in room.Stays)
        {
            var (staying, seat) = (request.Encounters.IndexOf(person), SeatOf(person, request));
            for (var mover = 0; mover < Movers; mover++)
            {
                _place[(table * Units) + mover] += CostOf(request.Encounters.CountAt(people[mover], staying), seat >= 0 && seats[mover] == seat);
            }
        }
    }

    // By number and not by index: people at a table that has just been closed have met too.
    private static int SeatOf(string person, RotationRequest request) => request.TableOf.GetValueOrDefault(person, -1);

    private void FillTables(Room room, int[][] plans)
    {
        for (var mover = 0; mover < Movers; mover++)
        {
            foreach (var table in plans.Select(plan => plan[mover]).Where(table => table >= 0).Distinct())
            {
                _place[(table * Units) + mover] += room.EverybodyMoves && table == room.Now[mover] ? Forbidden : (short)Revisit;
            }
        }

        for (var table = 0; table < Tables; table++)
        {
            var price = room.High[table] > room.Low[table] ? (short)0 : Forbidden;
            _place.AsSpan((table * Units) + Movers, Units - Movers).Fill(price);
        }
    }

    private static short CostOf(int count, bool together)
    {
        var met = Math.Max(count, together ? 1 : 0);
        return (short)(met == 0 ? 0 : Repeat + Math.Min(met - 1, MostExtra));
    }
}
