namespace LiveSession.Domain.Similarity;

/// <summary>Gathers similar pairs into groups: groups join when at least half of the pairs between them are similar, so that no chain runs on.</summary>
public static class SimilarGroups
{
    /// <summary>Groups of at least two places, the closest first; each place is in one group at most, and places ascend within a group.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IEnumerable<SimilarPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var closest = pairs.OrderByDescending(pair => pair.Score).ToArray();
        var similar = closest.Select(pair => (pair.One, pair.Other)).ToHashSet();
        var groups = new List<List<int>>();
        foreach (var pair in closest)
        {
            Gather(pair, groups, similar);
        }

        return [.. groups.Where(group => group.Count > 0).Select(group => group.Order().ToArray())];
    }

    private static void Gather(SimilarPair pair, List<List<int>> groups, HashSet<(int One, int Other)> similar)
    {
        var one = groups.Find(group => group.Contains(pair.One));
        var other = groups.Find(group => group.Contains(pair.Other));
        if (one is null && other is null)
        {
            groups.Add([pair.One, pair.Other]);
        }
        else if (one != other && Close(one ?? [pair.One], other ?? [pair.Other], similar))
        {
            Join(one, pair.One, other, pair.Other);
        }
    }

    private static bool Close(List<int> one, List<int> other, HashSet<(int One, int Other)> similar) =>
        one.Sum(left => other.Count(right => similar.Contains((Math.Min(left, right), Math.Max(left, right))))) * 2 >= one.Count * other.Count;

    // An emptied group keeps its place in the list until the end: the order of the groups is the order of their closest pairs.
    private static void Join(List<int>? one, int single, List<int>? other, int lone)
    {
        if (one is null)
        {
            other!.Add(single);
            return;
        }

        one.AddRange(other ?? [lone]);
        other?.Clear();
    }
}
