namespace LiveSession.Domain.Participants;

/// <summary>
/// How well a name fits what somebody typed at the door: accents, case and order do not count, a word may be begun only, parted or joined
/// otherwise, or have a typo in it.
/// </summary>
public static class NameSearch
{
    /// <summary>How many letters it takes: fewer would bring up half the room.</summary>
    public const int FewestLetters = 3;

    /// <summary>Longer texts are no names.</summary>
    public const int LongestSearch = 80;

    /// <summary>From here on a distance means a typo: whoever is found without one comes alone.</summary>
    public const int TypoCost = 10;

    private const int LettersForOneTypo = 4;
    private const int LettersForTwoTypos = 8;
    private const int PartsJoined = 3;

    // Whoever types or is called more than that is found by the first of them; it also bounds the work.
    private const int MostWords = 6;

    // They stand in many names, and are left out as often as not.
    private static readonly HashSet<string> Particles = new(["d", "da", "de", "del", "der", "des", "di", "du", "el", "l", "la", "le", "les", "mac", "mc", "o", "saint", "sainte", "st", "ste", "van", "von", "zu"], StringComparer.Ordinal);

    /// <summary>True when enough was typed to look for.</summary>
    public static bool IsEnough(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Length <= LongestSearch && NameWords.Of(typed).Sum(word => word.Length) >= FewestLetters;
    }

    /// <summary>How far a name is from what was typed: 0 for the same words, more for words begun and for typos; null when it does not fit.</summary>
    public static int? Distance(string typed, string name)
    {
        IReadOnlyList<string> words = [.. NameWords.Of(typed).Take(MostWords)];
        IReadOnlyList<string> parts = [.. NameWords.Of(name).Take(MostWords)];
        return words.Count == 0 || parts.Count == 0 ? null : Fit(words, parts);
    }

    /// <summary>Who fits what was typed, the likeliest first; among equals in the order of the list. Typos are only forgiven where nobody has the very name.</summary>
    public static IReadOnlyList<(T Found, int Distance)> Best<T>(string typed, IEnumerable<T> all, Func<T, string> nameOf)
    {
        var fitting = all
            .Select(each => (Found: each, Distance: Distance(typed, nameOf(each))))
            .Where(hit => hit.Distance is not null)
            .Select(hit => (hit.Found, Distance: hit.Distance!.Value))
            .OrderBy(hit => hit.Distance)
            .ToArray();
        return fitting.Length > 0 && fitting[0].Distance < TypoCost ? [.. fitting.TakeWhile(hit => hit.Distance < TypoCost)] : fitting;
    }

    // Each typed word takes a part of the name, or several that stand side by side, and every part is taken once.
    private static int? Fit(IReadOnlyList<string> words, IReadOnlyList<string> parts)
    {
        if (words.Count == 0)
        {
            return 0;
        }

        var best = Particles.Contains(words[0]) && words.Count > 1 ? Fit([.. words.Skip(1)], parts) + 1 : null;
        for (var joined = 1; joined <= Math.Min(PartsJoined, words.Count); joined++)
        {
            var word = string.Concat(words.Take(joined));
            foreach (var (distance, left) in Takings(word, parts))
            {
                // The rest is only looked at where it can still be better: names have few words, so this stays small.
                if (!(distance >= best) && Fit([.. words.Skip(joined)], left) is { } rest && !(distance + rest >= best))
                {
                    best = distance + rest;
                }
            }
        }

        return best;
    }

    private static IEnumerable<(int Distance, IReadOnlyList<string> Left)> Takings(string word, IReadOnlyList<string> parts)
    {
        for (var first = 0; first < parts.Count; first++)
        {
            for (var count = 1; count <= Math.Min(PartsJoined, parts.Count - first); count++)
            {
                if (OfWord(word, string.Concat(parts.Skip(first).Take(count)), joined: count > 1) is { } distance)
                {
                    yield return (distance, [.. parts.Take(first), .. parts.Skip(first + count)]);
                }
            }
        }
    }

    private static int? OfWord(string word, string part, bool joined)
    {
        if (Same(word, part))
        {
            return 0;
        }

        if (part.StartsWith(word, StringComparison.Ordinal))
        {
            return 1;
        }

        // Two typos across two names could be anybody.
        var length = Math.Min(word.Length, part.Length);
        var allowed = length >= LettersForTwoTypos && !joined ? 2 : length >= LettersForOneTypo ? 1 : 0;
        if (allowed == 0)
        {
            return null;
        }

        var typos = Math.Min(Typos(word, part), TyposInBeginning(word, part));
        return typos <= allowed ? TypoCost * typos : null;
    }

    // Somebody who goes on typing has the beginning wrong already.
    private static int TyposInBeginning(string word, string part) =>
        part.Length > word.Length ? Typos(word, part[..word.Length]) : int.MaxValue;

    // Letters added, left out, replaced, or two side by side in the wrong order.
    private static int Typos(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, one, other, i, j);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static int Cheapest(int[,] rows, string one, string other, int i, int j)
    {
        var same = one[i - 1] == other[j - 1];
        var cost = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (same ? 0 : 1));
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(cost, rows[i - 2, j - 2] + 1) : cost;
    }
}
