namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Comparisons that say what is missing and what is there once too often.</summary>
internal static class Expect
{
    /// <summary>The same items, each as often, in any order.</summary>
    public static void Same(IEnumerable<string> acknowledged, IEnumerable<string> stored, string what)
    {
        var left = Counted(acknowledged);
        var right = Counted(stored);
        var missing = left.Where(item => right.GetValueOrDefault(item.Key) < item.Value).Select(item => item.Key).ToArray();
        var extra = right.Where(item => left.GetValueOrDefault(item.Key) < item.Value).Select(item => item.Key).ToArray();
        Assert.True(missing.Length + extra.Length == 0, $"{what}: {missing.Length} acknowledged are missing ({Some(missing)}), {extra.Length} are there that nobody was told of, or twice ({Some(extra)})");
    }

    private static Dictionary<string, int> Counted(IEnumerable<string> items) => items.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static string Some(string[] items) => items.Length == 0 ? "none" : string.Join(" | ", items.Take(3));
}
