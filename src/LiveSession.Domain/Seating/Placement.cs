using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LiveSession.Domain.Seating;

/// <summary>Makes a whole seating of a part: who has no table yet gets one, crowded tables give, tables that lack people take.</summary>
internal sealed class Placement
{
    private readonly Room _room;
    private readonly MeetingCosts _costs;
    private readonly List<int>[] _at;

    private Placement(Room room, MeetingCosts costs, int[] part)
    {
        (_room, _costs) = (room, costs);
        _at = [.. room.Tables.Select(_ => new List<int>())];
        for (var mover = 0; mover < part.Length; mover++)
        {
            if (part[mover] >= 0)
            {
                _at[part[mover]].Add(mover);
            }
        }
    }

    /// <summary>The table of every unit, empty seats included; sizes are exact.</summary>
    /// <param name="part">Table index by mover, -1 for who is to be placed where it costs least.</param>
    public static int[] Complete(Room room, MeetingCosts costs, int[] part, Dice dice)
    {
        var placement = new Placement(room, costs, part);
        var waiting = Enumerable.Range(0, part.Length).Where(mover => part[mover] < 0).Concat(placement.Shed()).ToArray();
        dice.Shuffle(waiting);
        placement.Place(waiting);
        placement.FillUp();
        return placement.Seats();
    }

    private List<int> Shed()
    {
        var shed = new List<int>();
        for (var table = 0; table < _at.Length; table++)
        {
            while (_at[table].Count > _room.High[table])
            {
                var dearest = _at[table].MaxBy(mover => Cost(mover, table));
                _at[table].Remove(dearest);
                shed.Add(dearest);
            }
        }

        return shed;
    }

    private void Place(int[] waiting)
    {
        var lacking = Tables().Sum(table => Math.Max(0, _room.Low[table] - _at[table].Count));
        for (var next = 0; next < waiting.Length; next++)
        {
            var table = Cheapest(waiting[next], lacking >= waiting.Length - next ? _room.Low : _room.High);
            lacking -= _at[table].Count < _room.Low[table] ? 1 : 0;
            _at[table].Add(waiting[next]);
        }
    }

    private int Cheapest(int mover, int[] most)
    {
        var (cheapest, least) = (-1, int.MaxValue);
        for (var table = 0; table < _at.Length; table++)
        {
            if (_at[table].Count < most[table] && Cost(mover, table) is var cost && cost < least)
            {
                (cheapest, least) = (table, cost);
            }
        }

        return cheapest;
    }

    private void FillUp()
    {
        foreach (var table in Tables())
        {
            while (_at[table].Count < _room.Low[table])
            {
                var (from, mover) = Tables()
                    .Where(other => _at[other].Count > _room.Low[other])
                    .SelectMany(other => _at[other].Select(mover => (other, mover)))
                    .MinBy(move => Cost(move.mover, table) - Cost(move.mover, move.other));
                _at[from].Remove(mover);
                _at[table].Add(mover);
            }
        }
    }

    private int[] Seats()
    {
        var tableOf = new int[_costs.Units];
        var empty = _costs.Movers;
        foreach (var table in Tables())
        {
            _at[table].ForEach(mover => tableOf[mover] = table);
            for (var seat = _at[table].Count; seat < _room.High[table]; seat++)
            {
                tableOf[empty++] = table;
            }
        }

        return tableOf;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Cost(int mover, int table)
    {
        var beside = _costs.Beside(mover);
        int sum = _costs.At(table)[mover];
        foreach (var other in CollectionsMarshal.AsSpan(_at[table]))
        {
            sum += beside[other];
        }

        return sum;
    }

    private IEnumerable<int> Tables() => Enumerable.Range(0, _at.Length);
}
