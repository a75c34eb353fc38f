namespace LiveSession.Domain.Similarity;

/// <summary>Takes the commonest French and English endings off a word, lightly: two forms should meet, two words should not.</summary>
internal static class WordStem
{
    private const int Shortest = 4;

    // Longest first: the first that leaves enough of the word is taken.
    private static readonly string[] Endings =
    [
        "issements", "issement", "atrices", "atrice", "ations", "ateurs", "ements", "ation", "ateur", "ement", "euses", "antes", "aient", "erons", "erait", "ances", "ences",
        "ments", "ions", "euse", "eurs", "ante", "ants", "ance", "ence", "ment", "ings", "ees", "eur", "ant", "ent", "ait", "ons", "ion", "ers", "ing", "ies",
        "ee", "er", "ez", "es", "ed", "ir", "if", "ly", "e", "s", "x", "y",
    ];

    public static string Of(string word)
    {
        var single = word.Length > Shortest && word[^1] is 's' or 'x' ? word[..^1] : word;
        foreach (var ending in Endings)
        {
            if (single.Length - ending.Length >= Shortest && single.EndsWith(ending, StringComparison.Ordinal))
            {
                return single[..^ending.Length];
            }
        }

        return single;
    }
}
