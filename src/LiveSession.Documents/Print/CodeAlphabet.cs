using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LiveSession.Documents.Print;

/// <summary>
/// The signs of printed codes: digits and upper-case letters without I, L, O and U, which eyes and thumbs take for 1, 1, 0 and V.
/// 32 signs are 5 bits each, so 7 signs are 35 bits and 8 are 40 (A3: at least 30).
/// </summary>
public static class CodeAlphabet
{
    public const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>How long the code of a table or a room is.</summary>
    public const int TableLength = 7;

    /// <summary>How long the code of a badge is: it is a person, and there are ten times as many.</summary>
    public const int BadgeLength = 8;

    private const int ShortestSafe = 6;

    /// <summary>A new code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Shorter codes could be guessed.</exception>
    public static string Create(RandomNumberGenerator source, int length)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, ShortestSafe);
        var dice = new byte[length];
        source.GetBytes(dice);
        // 256 is a multiple of 32: every sign is equally likely.
        return string.Concat(dice.Select(value => Signs[value % Signs.Length]));
    }

    /// <summary>What a person typed, as it was printed; null when it can be no code. Case, spaces and dashes do not count, and O, I, L and U are read as what they were taken for.</summary>
    public static string? Normalise(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > 200)
        {
            return null;
        }

        // Somebody may paste or type the whole address.
        var code = string.Concat(Compatible(typed).TrimEnd('/').Split('/')[^1].Where(letter => !IsFiller(letter)).Select(Meant));
        return code.Length is >= ShortestSafe and <= 16 && code.All(Signs.Contains) ? code : null;
    }

    /// <summary>The code in two groups, as it is printed: <c>7K3-M9QX</c>.</summary>
    public static string Grouped(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length < ShortestSafe ? code : $"{code[..(code.Length / 2)]}-{code[(code.Length / 2)..]}";
    }

    // Some keyboards write full-width letters. Text that is no Unicode at all is no code either.
    private static string Compatible(string typed)
    {
        try
        {
            return typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private static bool IsFiller(char letter) =>
        char.IsWhiteSpace(letter) || letter is '.' or '_' || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static char Meant(char letter) => letter switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        'U' => 'V',
        _ => letter,
    };
}
