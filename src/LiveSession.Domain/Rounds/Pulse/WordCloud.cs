using System.Globalization;
using System.Text;

namespace LiveSession.Domain.Rounds.Pulse;

/// <summary>Counts words whatever their accents and capitals: "Écoute", "ecoute" and "ÉCOUTE " are one.</summary>
public static class WordCloud
{
    /// <summary>A word as it is counted.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            // Letters and digits of every script count; a word of signs only, such as an emoji, counts as it is.
            if (char.IsLetterOrDigit(letter) || letter is ' ' or '-' || char.IsSurrogate(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is '\'' or '’')
            {
                folded.Append('\'');
            }
        }

        var text = folded.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '-', '\'');
        return text.Length > 0 ? text : word.Trim();
    }

    /// <summary>The words by falling count; a person who repeats a word is counted once for it.</summary>
    public static IReadOnlyList<CountedWord> Count(IEnumerable<PulseAnswer> answers) =>
    [
        .. answers
            .OrderBy(answer => answer.Number)
            .SelectMany(answer => answer.Texts.DistinctBy(Fold, StringComparer.Ordinal))
            .GroupBy(Fold, StringComparer.Ordinal)
            .Select(group => new CountedWord(group.Key, Spelling(group), group.Count()))
            .OrderByDescending(word => word.Count)
            .ThenBy(word => word.Entry, StringComparer.Ordinal),
    ];

    // As most people wrote it; the first of them where several ways are as frequent.
    private static string Spelling(IEnumerable<string> written) =>
        written.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).First().Key;
}

/// <summary>A word of a cloud.</summary>
/// <param name="Entry">As it is counted.</param>
/// <param name="Text">As it is shown.</param>
public sealed record CountedWord(string Entry, string Text, int Count);
