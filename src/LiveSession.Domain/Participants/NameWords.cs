using System.Globalization;
using System.Text;

namespace LiveSession.Domain.Participants;

/// <summary>The words of a name as they are compared: without accents and case, parted at spaces, hyphens and apostrophes.</summary>
public static class NameWords
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var letter in ContributionText.Comparable(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(Written(char.ToLowerInvariant(letter)));
            }
        }

        return plain.ToString();
    }

    // Letters that Unicode does not take apart, and that people write with the keys that they have.
    private static string Written(char letter) => letter switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        _ => char.IsLetterOrDigit(letter) ? letter.ToString() : " ",
    };
}
