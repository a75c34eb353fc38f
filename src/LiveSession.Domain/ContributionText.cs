using System.Globalization;
using System.Text;

namespace LiveSession.Domain;

/// <summary>
/// What people type, made safe to show to a whole room: no control characters, no invisible direction changes, no towers
/// of marks. Real Arabic, Hebrew, Vietnamese, Tibetan and emoji keep every character that they need.
/// </summary>
public static class ContributionText
{
    // Vietnamese needs two marks on a letter, Tibetan and Hebrew with cantillation a few more; a tower has dozens.
    private const int MostMarksInARow = 6;

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The text in normal form C on one line, trimmed; may be empty.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in Comparable(text).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (IsSpace(rune))
            {
                AppendSpace(clean);
            }
            else if (IsShown(rune) && marks <= MostMarksInARow)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Trim(' ', ZeroWidthJoiner, ZeroWidthNonJoiner);
    }

    /// <summary>The text without what is no character and what normalising throws at: lone surrogates and U+FFFE.</summary>
    internal static string Comparable(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().ContainsAny('\uFFFD', '\uFFFE')
        ? string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && rune.Value != 0xFFFE))
        : text;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // French puts U+00A0 and U+202F before its punctuation: these stay as they are.
    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value is not (0x00A0 or 0x202F);

    private static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Joiners build Persian words and emoji families; tag characters build regional flags. Other format characters only deceive.
        UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner or (>= 0xE0020 and <= 0xE007F),
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
