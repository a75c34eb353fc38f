using System.Collections;
using static QRCoder.QRCodeGenerator;

namespace LiveSession.Documents.Print;

/// <summary>A QR code as rows of <c>0</c> (light) and <c>1</c> (dark), without the quiet zone: whoever draws it leaves four modules free around it.</summary>
public static class QrModules
{
    private const int QuietZone = 4;
    private const int LargestPrinted = 3;
    private static readonly ECCLevel[] BestFirst = [ECCLevel.H, ECCLevel.Q, ECCLevel.M];

    /// <summary>For screens: any text, correction M.</summary>
    public static IReadOnlyList<string> For(string text) => Rows(text, ECCLevel.M);

    /// <summary>For paper: at most version 3, with the best correction that fits.</summary>
    /// <exception cref="ArgumentException">The text needs a larger code; <see cref="PrintedAddress"/> makes none such.</exception>
    public static IReadOnlyList<string> ForPaper(string text) =>
        BestFirst.Select(level => Rows(text, level)).FirstOrDefault(rows => Version(rows) <= LargestPrinted)
        ?? throw new ArgumentException($"'{text}' does not fit a QR code of version {LargestPrinted}.", nameof(text));

    /// <summary>Which size of the standard this is: 1 is 21 modules wide, each further one four more.</summary>
    public static int Version(IReadOnlyList<string> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return (rows.Count - 17) / 4;
    }

    private static string[] Rows(string text, ECCLevel level)
    {
        using var code = GenerateQrCode(text, level);
        return [.. code.ModuleMatrix.Skip(QuietZone).SkipLast(QuietZone).Select(Row)];
    }

    private static string Row(BitArray row) =>
        string.Concat(row.Cast<bool>().Skip(QuietZone).SkipLast(QuietZone).Select(dark => dark ? '1' : '0'));
}
