using System.Globalization;
using System.Text;

namespace LiveSession.Documents.Import;

/// <summary>A word without accents, case, spaces and signs: how column names and homonyms are compared.</summary>
internal static class Folded
{
    public static string Of(string text) => string.Concat(text
        .Normalize(NormalizationForm.FormD)
        .Where(letter => char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
        .Select(char.ToLowerInvariant));
}
