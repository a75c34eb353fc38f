namespace LiveSession.Domain.Seating.Lines;

/// <summary>Tells from where movers have sat which line each follows, and takes all one plan further.</summary>
internal sealed class LineStart
{
    private const int MostSeats = 32;

    private readonly Room _room;
    private readonly MeetingCosts _costs;
    private readonly SeatLines _lines;
    private readonly int[][] _plans;
    private readonly int _seats;
    private readonly bool[] _claimed;
    private readonly List<int>[] _arriving;
    private readonly int[] _next;

    public LineStart(Room room, MeetingCosts costs, SeatLines lines, int[][] plans)
    {
        (_room, _costs, _lines, _plans) = (room, costs, lines, plans);
        _seats = Math.Min(lines.Seats, MostSeats);
        _claimed = new bool[_seats * lines.Tables];
        _arriving = [.. room.Tables.Select(_ => new List<int>())];
        _next = new int[room.Movers.Length];
        Array.Fill(_next, -1);
        Follow();
        Trouble = costs.Of(_next) + (MeetingCosts.Repeat * (_next.Count(table => table < 0) + _arriving.Select((arriving, table) => Math.Max(0, arriving.Count - room.High[table])).Sum()));
    }

    /// <summary>Next table by mover, -1 where no line is free.</summary>
    public int[] TableOf => _next;

    /// <summary>What the start costs as it is, with a guess for who has no table yet or is one too many.</summary>
    public int Trouble { get; }

    private void Follow()
    {
        var found = new (int Hits, int Seat, int Home)[_next.Length];
        for (var mover = 0; mover < found.Length; mover++)
        {
            found[mover] = LineOf(mover);
        }

        foreach (var mover in Enumerable.Range(0, found.Length).Where(mover => found[mover].Hits > 1).OrderByDescending(mover => found[mover].Hits))
        {
            Claim(mover, found[mover].Seat, found[mover].Home);
        }

        foreach (var mover in Enumerable.Range(0, found.Length).Where(mover => _next[mover] < 0 && _room.Now[mover] >= 0))
        {
            Begin(mover);
        }
    }

    /// <summary>The line that explains most of the mover's tables, the one through the present table if several do.</summary>
    private (int Hits, int Seat, int Home) LineOf(int mover)
    {
        var (best, most) = ((Hits: 0, Seat: 0, Home: 0), 0);
        Span<int> homes = stackalloc int[_plans.Length];
        for (var seat = 1; seat < _seats; seat++)
        {
            var visits = HomesOf(mover, seat, homes);
            for (var visit = visits - 1; visit >= 0; visit--)
            {
                var hits = homes[..visits].Count(homes[visit]);
                var weight = (2 * hits) + (homes[visits - 1] == homes[visit] ? 1 : 0);
                if (weight > most)
                {
                    (best, most) = ((hits, seat, homes[visit]), weight);
                }
            }
        }

        return best;
    }

    private int HomesOf(int mover, int seat, Span<int> homes)
    {
        var visits = 0;
        for (var plan = 0; plan < _plans.Length; plan++)
        {
            if (_plans[plan][mover] is >= 0 and var table)
            {
                homes[visits++] = _lines.HomeOf(plan, seat, table);
            }
        }

        return visits;
    }

    private void Claim(int mover, int seat, int home)
    {
        ref var claimed = ref _claimed[(seat * _lines.Tables) + home];
        if (claimed)
        {
            return;
        }

        claimed = true;
        _next[mover] = _lines.TableOf(_plans.Length, seat, home);
        _arriving[_next[mover]].Add(mover);
    }

    private void Begin(int mover)
    {
        var (chosen, least) = (0, int.MaxValue);
        for (var seat = 1; seat < _seats && least > 0; seat++)
        {
            var home = _lines.HomeOf(_plans.Length - 1, seat, _room.Now[mover]);
            if (!_claimed[(seat * _lines.Tables) + home] && Cost(mover, _lines.TableOf(_plans.Length, seat, home)) is var cost && cost < least)
            {
                (chosen, least) = (seat, cost);
            }
        }

        if (chosen > 0)
        {
            Claim(mover, chosen, _lines.HomeOf(_plans.Length - 1, chosen, _room.Now[mover]));
        }
    }

    private int Cost(int mover, int table)
    {
        var beside = _costs.Beside(mover);
        var sum = _costs.At(table)[mover] + (_arriving[table].Count < _room.High[table] ? 0 : MeetingCosts.Repeat);
        foreach (var other in _arriving[table])
        {
            sum += beside[other];
        }

        return sum;
    }
}
