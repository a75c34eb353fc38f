namespace LiveSession.Documents.Print;

/// <summary>A QR code for the terminal: two modules above each other in one character.</summary>
public static class TerminalQr
{
    private const int QuietZone = 2;
    private const string BlackOnWhite = "\u001b[38;5;16;48;5;231m";
    private const string Reset = "\u001b[0m";

    /// <summary>The lines to print.</summary>
    /// <param name="colour">
    /// True: the lines bring black on white with them and are right on any terminal. False, for output that goes to a file: light modules
    /// are drawn, which is right on dark terminals, and most cameras read the inverse too.
    /// </param>
    public static IReadOnlyList<string> For(string text, bool colour)
    {
        var rows = WithQuietZone(QrModules.For(text));
        var dark = colour ? '1' : '0';
        return [.. rows.Chunk(2).Select(pair => Line(pair[0], pair.Length == 2 ? pair[1] : new string('0', pair[0].Length), dark)).Select(line => colour ? BlackOnWhite + line + Reset : line)];
    }

    private static List<string> WithQuietZone(IReadOnlyList<string> rows)
    {
        var side = new string('0', QuietZone);
        var edge = Enumerable.Repeat(new string('0', rows.Count + (2 * QuietZone)), QuietZone).ToArray();
        return [.. edge, .. rows.Select(row => side + row + side), .. edge];
    }

    private static string Line(string upper, string lower, char inked) => string.Concat(upper.Zip(lower, (above, below) => (above == inked, below == inked) switch
    {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        _ => ' ',
    }));
}
