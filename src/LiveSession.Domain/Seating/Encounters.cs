using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LiveSession.Domain.Seating;

/// <summary>Who has sat at one table with whom, how often, over the whole event: a fold over the seating plans.</summary>
public sealed class Encounters
{
    private readonly Dictionary<string, int> _indexOf;

    // One number per pair: row i holds the pairs of person i with all before, so that newcomers only append.
    private readonly ushort[] _counts;

    private Encounters(Dictionary<string, int> indexOf, ushort[] counts, ImmutableArray<int[]> sittings) =>
        (_indexOf, _counts, Sittings) = (indexOf, counts, sittings);

    public static Encounters None { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), [], []);

    /// <summary>Table number by person index for each plan, 0 where the person did not sit.</summary>
    internal ImmutableArray<int[]> Sittings { get; }

    /// <summary>Counts one more seating plan: call it once per plan, with everybody who really sat there, latecomers too.</summary>
    public Encounters Sit(IReadOnlyDictionary<string, int> tableOf)
    {
        var indexOf = With(tableOf.Keys);
        var counts = new ushort[Row(indexOf.Count)];
        _counts.CopyTo(counts, 0);
        foreach (var (one, other) in Pairs(tableOf, indexOf))
        {
            ref var count = ref counts[Cell(one, other)];
            count = (ushort)Math.Min(count + 1, ushort.MaxValue);
        }

        var sitting = new int[indexOf.Count];
        foreach (var (person, table) in tableOf)
        {
            sitting[indexOf[person]] = table;
        }

        return new Encounters(indexOf, counts, Sittings.Add(sitting));
    }

    /// <summary>How many plans had both at one table.</summary>
    public int Count(string one, string other) => CountAt(IndexOf(one), IndexOf(other));

    /// <summary>Everybody who has sat at one table with this person, by id.</summary>
    public IReadOnlyList<string> Met(string person) =>
        [.. _indexOf.Keys.Where(other => Count(person, other) > 0).Order(StringComparer.Ordinal)];

    /// <summary>How many pairs would sit together who have done so before.</summary>
    public int RepeatsOf(IReadOnlyDictionary<string, int> tableOf) =>
        Pairs(tableOf, With(tableOf.Keys)).Count(pair => CountAt(pair.One, pair.Other) > 0);

    /// <summary>The person's index, or -1 for somebody who has never sat.</summary>
    internal int IndexOf(string person) => _indexOf.GetValueOrDefault(person, -1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int CountAt(int one, int other) =>
        one == other || Math.Min(one, other) < 0 || Cell(one, other) >= _counts.Length ? 0 : _counts[Cell(one, other)];

    private Dictionary<string, int> With(IEnumerable<string> people)
    {
        var newcomers = people.Where(person => !_indexOf.ContainsKey(person)).Order(StringComparer.Ordinal).ToArray();
        if (newcomers.Length == 0)
        {
            return _indexOf;
        }

        var all = new Dictionary<string, int>(_indexOf, StringComparer.Ordinal);
        foreach (var person in newcomers)
        {
            all.Add(person, all.Count);
        }

        return all;
    }

    private static IEnumerable<(int One, int Other)> Pairs(IReadOnlyDictionary<string, int> tableOf, Dictionary<string, int> indexOf)
    {
        var peopleAt = new Dictionary<int, List<int>>();
        foreach (var (person, table) in tableOf)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(peopleAt, table, out _) ??= []).Add(indexOf[person]);
        }

        foreach (var people in peopleAt.Values)
        {
            for (var other = 1; other < people.Count; other++)
            {
                for (var one = 0; one < other; one++)
                {
                    yield return (people[one], people[other]);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Cell(int one, int other) => one < other ? Row(other) + one : Row(one) + other;

    private static int Row(int index) => index * (index - 1) / 2;
}
