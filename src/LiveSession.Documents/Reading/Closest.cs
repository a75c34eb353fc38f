namespace LiveSession.Documents.Reading;

/// <summary>"Did you mean": the known word that a mistyped one most likely stands for.</summary>
internal static class Closest
{
    /// <summary>The nearest known word, or null when none is near: about a third of the letters may differ.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(match => IsNear(match.distance, Math.Max(word.Length, match.candidate.Length)))
        .OrderBy(match => match.distance)
        .Select(match => match.candidate)
        .FirstOrDefault();

    private static bool IsNear(int distance, int length) => distance < length && distance <= Math.Max(1, (length + 1) / 3);

    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var row = 1; row <= from.Length; row++)
        {
            var current = new int[to.Length + 1];
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var replaced = previous[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
