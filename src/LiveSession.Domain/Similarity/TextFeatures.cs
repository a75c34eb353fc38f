using System.Runtime.CompilerServices;

namespace LiveSession.Domain.Similarity;

/// <summary>What of a text is compared: its word stems, and the letter triples of these, which a typo changes only in part.</summary>
internal sealed record TextFeatures(IReadOnlyList<string> Stems, IReadOnlyList<string> Triples)
{
    // A question is read once, however often the harvest around it is compared.
    private static readonly ConditionalWeakTable<string, TextFeatures> Known = [];

    public static TextFeatures Of(string text) => Known.GetValue(text, Read);

    private static TextFeatures Read(string text)
    {
        string[] stems = [.. Words.Of(text).Distinct(StringComparer.Ordinal)];
        return new TextFeatures(stems, [.. stems.SelectMany(TriplesOf).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> TriplesOf(string stem)
    {
        var bounded = $"^{stem}$";
        return Enumerable.Range(0, bounded.Length - 2).Select(at => bounded.Substring(at, 3));
    }
}
