using System.Globalization;

namespace LiveSession.Documents.Reading;

/// <summary>One sentence in both languages. The values in it stay as the person wrote them; only our own words are typeset.</summary>
public sealed record Phrase(FormattableString French, FormattableString English)
{
    /// <summary>The sentence in <paramref name="language"/>: English for <c>en</c>, French for anything else.</summary>
    public string In(string language) => Languages.IsEnglish(language)
        ? English.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, FrenchTypography.Typeset(French.Format), French.GetArguments());
}

/// <summary>The two languages that documents are written in.</summary>
internal static class Languages
{
    public const string French = "fr";
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [French, English];

    /// <summary>The one of the two that a text asked for in <paramref name="language"/> is written in.</summary>
    public static string Shown(string language) => IsEnglish(language) ? English : French;

    public static bool IsEnglish(string language) => language.StartsWith(English, StringComparison.OrdinalIgnoreCase);
}

/// <summary>French spaces and apostrophes, so that source files need no invisible characters.</summary>
internal static class FrenchTypography
{
    private const string NarrowNoBreakSpace = "\u202F";
    private const string NoBreakSpace = "\u00A0";

    public static string Typeset(string text) => text
        .Replace(" :", NoBreakSpace + ":", StringComparison.Ordinal)
        .Replace(" ;", NarrowNoBreakSpace + ";", StringComparison.Ordinal)
        .Replace(" ?", NarrowNoBreakSpace + "?", StringComparison.Ordinal)
        .Replace(" !", NarrowNoBreakSpace + "!", StringComparison.Ordinal)
        .Replace("« ", "«" + NarrowNoBreakSpace, StringComparison.Ordinal)
        .Replace(" »", NarrowNoBreakSpace + "»", StringComparison.Ordinal)
        .Replace('\'', '’');
}
