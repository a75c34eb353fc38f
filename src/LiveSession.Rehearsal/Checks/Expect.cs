using System.Globalization;
using LiveSession.Contracts.Commands;

namespace LiveSession.Rehearsal.Checks;

/// <summary>The comparisons that checks are made of; each throws a sentence.</summary>
internal static class Expect
{
    public static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new CheckFailedException(otherwise);
        }
    }

    public static void Equal<T>(T expected, T actual, string of) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), string.Create(CultureInfo.InvariantCulture, $"{of}: {actual} instead of {expected}"));

    /// <summary>The same items, each as often, in any order.</summary>
    public static void SameItems(IEnumerable<string> expected, IEnumerable<string> actual, string of)
    {
        var missing = expected.ToList();
        var surplus = actual.Where(item => !missing.Remove(item)).ToList();
        That(missing.Count == 0 && surplus.Count == 0, $"{of}: {Some(missing, "missing")}{(missing.Count > 0 && surplus.Count > 0 ? ", " : "")}{Some(surplus, "too many")}");
    }

    public static void Refused(Receipt receipt, string what, params string[] codes) =>
        That(
            receipt.Refusal is { } refusal && codes.Contains(refusal.Code, StringComparer.Ordinal),
            $"{what} was {(receipt.Refusal is { } other ? $"refused as {other.Code}" : "accepted")} instead of refused as {string.Join(" or ", codes)}");

    private static string Some(List<string> items, string what) =>
        items.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{items.Count} {what} ('{string.Join("', '", items.Take(3))}'{(items.Count > 3 ? ", ..." : "")})");
}
