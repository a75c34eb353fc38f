namespace LiveSession.Domain;

/// <summary>Comparing ids, codes and what people typed: letter by letter, in no language.</summary>
public static class Texts
{
    /// <summary>True when both are the same text, or both are none.</summary>
    public static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
