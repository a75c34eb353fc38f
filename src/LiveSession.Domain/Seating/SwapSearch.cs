using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LiveSession.Domain.Seating;

/// <summary>
/// Tabu search by swaps: takes somebody who meets somebody again, makes the best swap, and forbids both to come back for a
/// while. Bounded by a number of steps and never by a clock, so that a seed gives the same plan everywhere.
/// </summary>
internal sealed class SwapSearch
{
    private readonly MeetingCosts _costs;
    private readonly Dice _dice;
    private readonly int _units;
    private readonly int[] _tableOf;

    // What each unit would cost at each table, with all who sit there now; kept up to date by every swap.
    private readonly short[] _costAt;
    private readonly int[] _own;
    private readonly int[] _tabuUntil;
    private readonly int[] _there;
    private int _sum;
    private int _best;
    private int[] _bestTableOf;

    private SwapSearch(MeetingCosts costs, int[] start, Dice dice)
    {
        (_costs, _dice, _units) = (costs, dice, costs.Units);
        _tableOf = [.. start];
        _bestTableOf = [.. start];
        _costAt = new short[costs.Tables * _units];
        _own = new int[_units];
        _tabuUntil = new int[costs.Tables * _units];
        _there = new int[costs.Tables];
        _sum = _best = costs.Of(start);
        CountAll();
    }

    /// <summary>The best seating found.</summary>
    public static int[] Run(MeetingCosts costs, int[] start, Dice dice, int steps)
    {
        var search = new SwapSearch(costs, start, dice);
        for (var step = 1; step <= steps && search._best > 0; step++)
        {
            search.Step(step);
        }

        return search._bestTableOf;
    }

    private Span<short> CostAt(int table) => _costAt.AsSpan(table * _units, _units);

    private void CountAll()
    {
        for (var table = 0; table < _costs.Tables; table++)
        {
            _costs.At(table).CopyTo(CostAt(table));
        }

        for (var unit = 0; unit < _units; unit++)
        {
            Add(CostAt(_tableOf[unit]), _costs.Beside(unit));
        }

        for (var unit = 0; unit < _units; unit++)
        {
            _own[unit] = CostAt(_tableOf[unit])[unit];
        }
    }

    private void Step(int step)
    {
        if (Troubled() is not { } one)
        {
            return;
        }

        var (other, change) = BestPartner(one, step);
        if (other < 0)
        {
            return;
        }

        var (from, to) = (_tableOf[one], _tableOf[other]);
        Swap(one, other);
        _sum += change;
        _tabuUntil[(from * _units) + one] = step + Tenure();
        _tabuUntil[(to * _units) + other] = step + Tenure();
        if (_sum < _best)
        {
            _best = _sum;
            _bestTableOf = [.. _tableOf];
        }
    }

    private int Tenure() => 4 + _dice.Roll(10);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int? Troubled()
    {
        var start = _dice.Roll(_units);
        for (var offset = 0; offset < _units; offset++)
        {
            var unit = start + offset < _units ? start + offset : start + offset - _units;
            if (_own[unit] > 0)
            {
                return unit;
            }
        }

        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Other, int Change) BestPartner(int one, int step)
    {
        var from = _tableOf[one];
        var here = CostAt(from);
        var beside = _costs.Beside(one);
        var tabuHere = _tabuUntil.AsSpan(from * _units, _units);
        var (tableOf, own, there) = (_tableOf, _own, Gather(one));
        var (other, least, equals) = (-1, int.MaxValue, 0);
        for (var unit = 0; unit < here.Length; unit++)
        {
            var table = tableOf[unit];
            var change = there[table] + here[unit] - own[unit] - (2 * beside[unit]);
            if (change > least || table == from)
            {
                continue;
            }

            var tabu = tabuHere[unit] > step || _tabuUntil[(table * _units) + one] > step;
            if (tabu && _sum + change >= _best)
            {
                continue;
            }

            equals = change < least ? 1 : equals + 1;
            if (equals == 1 || _dice.Roll(equals) == 0)
            {
                (other, least) = (unit, change);
            }
        }

        return (other, least);
    }

    /// <summary>What changing to each table saves or costs the unit, its present table being paid back.</summary>
    private int[] Gather(int one)
    {
        for (var table = 0; table < _there.Length; table++)
        {
            _there[table] = _costAt[(table * _units) + one] - _own[one];
        }

        return _there;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Swap(int one, int other)
    {
        var (from, to) = (_tableOf[one], _tableOf[other]);
        Exchange(CostAt(from), _costs.Beside(other), _costs.Beside(one));
        Exchange(CostAt(to), _costs.Beside(one), _costs.Beside(other));
        (_tableOf[one], _tableOf[other]) = (to, from);
        for (var unit = 0; unit < _units; unit++)
        {
            if (_tableOf[unit] == from || _tableOf[unit] == to)
            {
                _own[unit] = _costAt[(_tableOf[unit] * _units) + unit];
            }
        }
    }

    private static void Add(Span<short> costs, ReadOnlySpan<short> coming)
    {
        for (var unit = 0; unit < costs.Length; unit++)
        {
            costs[unit] += coming[unit];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Exchange(Span<short> costs, ReadOnlySpan<short> coming, ReadOnlySpan<short> leaving)
    {
        var wide = MemoryMarshal.Cast<short, Vector<short>>(costs);
        var come = MemoryMarshal.Cast<short, Vector<short>>(coming);
        var leave = MemoryMarshal.Cast<short, Vector<short>>(leaving);
        for (var part = 0; part < wide.Length; part++)
        {
            wide[part] += come[part] - leave[part];
        }

        for (var unit = wide.Length * Vector<short>.Count; unit < costs.Length; unit++)
        {
            costs[unit] += (short)(coming[unit] - leaving[unit]);
        }
    }
}
