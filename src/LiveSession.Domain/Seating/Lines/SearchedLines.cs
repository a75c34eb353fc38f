namespace LiveSession.Domain.Seating.Lines;

/// <summary>Lines for numbers of tables without a field: steps are searched seat by seat in the cyclic group, as far as a bounded search gets.</summary>
internal sealed class SearchedLines
{
    /// <summary>One more than the rotations of the longest day.</summary>
    private const int MostPlans = 12;
    private const int MostSeats = 12;
    private const int MostTries = 30_000;

    private readonly int _tables;
    private readonly int _plans;
    private readonly Dice _dice;
    private readonly List<int[]> _seats = [];
    private bool[][] _taken = [];
    private int _tries;

    private SearchedLines(int tables) =>
        (_tables, _plans, _dice) = (tables, Math.Min(tables, MostPlans), new Dice(tables));

    public static SeatLines? For(int tables)
    {
        if (tables < 4)
        {
            return null;
        }

        var search = new SearchedLines(tables);
        search._seats.Add(new int[search._plans]);
        while (search._seats.Count < MostSeats && search.FindSeat() is { } seat)
        {
            search._seats.Add(seat);
        }

        return search._seats.Count < 2
            ? null
            : new SeatLines(new TableGroup(tables), [.. Enumerable.Range(0, search._plans).Select(plan => search._seats.Select(seat => seat[plan]).ToArray())]);
    }

    private int[]? FindSeat()
    {
        var steps = new int[_plans];
        _taken = [.. _seats.Select(_ => new bool[_tables])];
        _taken.ToList().ForEach(taken => taken[0] = true);
        _tries = 0;
        return Extend(steps, plan: 1) ? steps : null;
    }

    private bool Extend(int[] steps, int plan)
    {
        if (plan == _plans)
        {
            return true;
        }

        var choices = Enumerable.Range(1, _tables - 1).ToArray();
        _dice.Shuffle(choices);
        foreach (var step in choices)
        {
            if (++_tries > MostTries)
            {
                return false;
            }

            if (!Fits(step, plan))
            {
                continue;
            }

            steps[plan] = step;
            Mark(step, plan, taken: true);
            if (Extend(steps, plan + 1))
            {
                return true;
            }

            Mark(step, plan, taken: false);
        }

        return false;
    }

    private bool Fits(int step, int plan)
    {
        for (var seat = 0; seat < _seats.Count; seat++)
        {
            if (_taken[seat][Difference(step, seat, plan)])
            {
                return false;
            }
        }

        return true;
    }

    private void Mark(int step, int plan, bool taken)
    {
        for (var seat = 0; seat < _seats.Count; seat++)
        {
            _taken[seat][Difference(step, seat, plan)] = taken;
        }
    }

    private int Difference(int step, int seat, int plan)
    {
        var difference = step - _seats[seat][plan];
        return difference < 0 ? difference + _tables : difference;
    }
}
