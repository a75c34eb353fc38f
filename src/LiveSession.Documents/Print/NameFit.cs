namespace LiveSession.Documents.Print;

/// <summary>
/// How large a name stands on a badge. Without scripts the page cannot measure it, and a name broken in its middle is an affront: letters
/// are taken to be as wide as in the widest typeface that the page may be shown in.
/// </summary>
internal static class NameFit
{
    // In ems, for the classes of print.css, from the largest type down: the width of the line divided by the size of the type.
    private static readonly (string Class, double Line)[] Sizes = [("huge", 4.9), ("large", 5.7), ("medium", 6.7), ("small", 8.2)];

    // A name of many short words takes more lines, not more width.
    private const double MostLines = 2.6;

    /// <summary>The class whose type lets every word of the name stand on one line.</summary>
    public static string Of(string name)
    {
        var words = name.Replace("-", "- ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widest = words.Select(Width).DefaultIfEmpty(0).Max();
        var whole = Width(name);
        return Sizes.FirstOrDefault(size => widest <= size.Line && whole <= size.Line * MostLines, ("tiny", 0)).Class;
    }

    private static double Width(string text) => text.Sum(WidthOf);

    private static double WidthOf(char letter) => char.ToUpperInvariant(letter) switch
    {
        'M' or 'W' => char.IsLower(letter) ? 1.04 : 1.11,
        'I' or 'J' or 'Ï' or 'Î' or '\'' or '\u2019' or '.' or ' ' or '-' => 0.42,
        'L' or 'T' or 'F' or 'R' => char.IsLower(letter) ? 0.5 : 0.77,
        _ => char.IsLower(letter) ? 0.72 : 0.84,
    };
}
