using System.Globalization;
using System.Text;

namespace LiveSession.Documents.Print;

/// <summary>
/// A QR code as one <c>svg</c> element with one path: a tenth of the size of a rectangle per module, which counts when 320 badges are
/// one page, and no hairlines between the modules. Colours come from attributes, not from styles, so a strict CSP lets it through.
/// </summary>
internal static class QrSvg
{
    private const int QuietZone = 4;

    public static string Draw(PrintedCode code, string label)
    {
        var rows = QrModules.ForPaper(code.Target);
        var size = (rows.Count + (2 * QuietZone)).ToString(CultureInfo.InvariantCulture);
        return $"""<svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" aria-label="{PrintPage.Text(label)}" shape-rendering="crispEdges"><rect width="{size}" height="{size}" fill="#fff"/><path fill="#000" d="{Path(rows)}"/></svg>""";
    }

    private static string Path(IReadOnlyList<string> rows)
    {
        var path = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (start, length) in DarkRuns(rows[row]))
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start + QuietZone} {row + QuietZone}h{length}v1h-{length}z");
            }
        }

        return path.ToString();
    }

    private static IEnumerable<(int Start, int Length)> DarkRuns(string row)
    {
        for (var start = row.IndexOf('1', StringComparison.Ordinal); start >= 0;)
        {
            var end = row.IndexOf('0', start);
            var stop = end < 0 ? row.Length : end;
            yield return (start, stop - start);
            start = row.IndexOf('1', stop);
        }
    }
}
