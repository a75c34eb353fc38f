using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LiveSession.Domain.Similarity;

/// <summary>The words of a short French or English text that carry its sense, without accents, case, endings and filler.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Filler = FillerWords.All.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> Spelled = FillerWords.Spelled.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Spelled.GetValueOrDefault(word, word))
            .Where(word => (word.Length > 1 || char.IsAsciiDigit(word[0])) && !Filler.Contains(word))
            .Select(WordStem.Of)];

    // Apostrophes and hyphens separate: l'accueil and mise-en-rayon are found by their parts.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            plain.Append(char.ToLowerInvariant(letter) switch
            {
                'œ' => "oe",
                'æ' => "ae",
                '%' => " percent ",
                var lower when char.IsLetterOrDigit(lower) => lower.ToString(),
                _ => " ",
            });
        }

        return plain.ToString();
    }
}
