using LiveSession.Contracts.Commands;
using LiveSession.Domain;

namespace LiveSession.Server.Sessions;

/// <summary>Text from a device, checked once at the edge: cleaned, not empty, not too long.</summary>
public static class TypedText
{
    /// <summary>The longest first name, last name, entity or name of a device, in UTF-16 code units: the same at every door.</summary>
    public const int LongestName = 60;

    /// <summary>The longest title of a session or a round, in UTF-16 code units.</summary>
    public const int LongestTitle = 120;

    /// <summary>The longest reply, answer, reason or detail, in UTF-16 code units.</summary>
    public const int LongestNote = 500;

    /// <summary>The cleaned text, or why it cannot be taken.</summary>
    public static (string Text, Receipt? Refused) Required(string? typed, int longest)
    {
        // Cleaning costs time in proportion to the text: what is far too long is refused unread.
        if (typed?.Length > longest * 4)
        {
            return ("", TooLong(longest));
        }

        var text = ContributionText.Clean(typed ?? "");
        return text.Length switch
        {
            0 => ("", CommandGateway.Refuse(RefusalCodes.TextEmpty)),
            var length when length > longest => ("", TooLong(longest)),
            _ => (text, null),
        };
    }

    /// <summary>The cleaned text, null when nothing was typed, or why it cannot be taken.</summary>
    public static (string? Text, Receipt? Refused) Optional(string? typed, int longest)
    {
        var (text, refused) = Required(typed, longest);
        return refused?.Refusal?.Code is RefusalCodes.TextEmpty ? (null, null) : (text, refused);
    }

    private static Receipt TooLong(int longest) => CommandGateway.Refuse(RefusalCodes.TextTooLong, "max", longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
