using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveSession.Documents.Reading;

/// <summary>Durations as people write them: <c>10 min</c>, <c>90 s</c>, <c>1 h 30</c>, <c>1 min 30 s</c>.</summary>
internal static partial class Durations
{
    /// <summary>The duration, or null when the text is none. A number alone is none: ten of what?</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || text.Trim().Length == 0)
        {
            return null;
        }

        var minutes = match.Groups["minutes"].Success ? "minutes" : "restMinutes";
        var seconds = match.Groups["seconds"].Success ? "seconds" : "restSeconds";
        return TimeSpan.FromHours(Number(match, "hours")) + TimeSpan.FromMinutes(Number(match, minutes)) + TimeSpan.FromSeconds(Number(match, seconds));
    }

    /// <summary>The shortest text that <see cref="Parse"/> reads back as the same duration, in whole seconds.</summary>
    public static string Write(TimeSpan duration)
    {
        var parts = new List<string>();
        AddPart(parts, (int)duration.TotalHours, "h");
        AddPart(parts, duration.Minutes, "min");
        AddPart(parts, duration.Seconds, "s");
        return parts.Count == 0 ? "0 s" : string.Join(' ', parts);
    }

    private static void AddPart(List<string> parts, int number, string unit)
    {
        if (number > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{number} {unit}"));
        }
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    // "1 h 30" and "1 min 30": the number without a unit counts in the next smaller one.
    [GeneratedRegex(
        """^\s*((?<hours>[0-9]{1,4})\s*h(\s*(?<restMinutes>[0-9]{1,4})\s*$)?)?\s*((?<minutes>[0-9]{1,4})\s*min(\s*(?<restSeconds>[0-9]{1,4})\s*$)?)?\s*((?<seconds>[0-9]{1,5})\s*s)?\s*$""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
