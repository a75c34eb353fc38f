using System.Globalization;
using LiveSession.Documents.Reading;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;

namespace LiveSession.Documents.Print;

/// <summary>One A4 page per table: folded in the middle it stands, and both sides can be read.</summary>
public static class TableTents
{
    /// <summary>A complete HTML page.</summary>
    /// <param name="title">The session's title.</param>
    /// <param name="language">The event's language: <c>fr</c> or <c>en</c>.</param>
    /// <param name="wifi">The room's network; null: nobody has named it.</param>
    public static string Render(string title, string language, IEnumerable<TableTent> tents, Wifi? wifi = null)
    {
        ArgumentNullException.ThrowIfNull(tents);
        var all = tents.ToArray();
        return PrintPage.Document(new Phrase($"Chevalets de table", $"Table tents"), title, language, all.Select(tent => tent.Code), all.Select(tent => Sheet(title, language, tent, wifi)));
    }

    private static string Sheet(string title, string language, TableTent tent, Wifi? wifi)
    {
        var side = Side(title, language, tent, wifi);
        return $"""<section class="sheet tent"><div class="side turned" aria-hidden="true">{side}</div><div class="side">{side}</div></section>""";
    }

    private static string Side(string title, string language, TableTent tent, Wifi? wifi)
    {
        var number = tent.Table.ToString(CultureInfo.InvariantCulture);
        var scan = new Phrase($"Scannez pour participer", $"Scan to take part");
        var open = new Phrase($"Sans appareil photo, ouvrez", $"Without a camera, open");
        var type = new Phrase($"et tapez le code", $"and type the code");
        var label = new Phrase($"Code QR de la table {number}", $"QR code of table {number}");
        return $"""
            <div class="number"><p class="word">{PrintPage.Sentence(new Phrase($"Table", $"Table"), language)}</p><p class="figure digits-{number.Length}">{number}</p></div>
            <div class="entry">
            <p class="scan">{PrintPage.Sentence(scan, language)}</p>
            {QrSvg.Draw(tent.Code, label.In(language))}
            <p class="wifi">{PrintPage.Sentence(WifiSentence(wifi), language)}</p>
            <p class="typed">{PrintPage.Sentence(open, language)} <span class="address">{PrintPage.Text(tent.Code.ShortAddress)}</span> {PrintPage.Sentence(type, language)} <span class="code">{PrintPage.Text(CodeAlphabet.Grouped(tent.Code.Code))}</span></p>
            </div>
            <p class="title" dir="auto">{PrintPage.Text(title)}</p>
            """;
    }

    private static Phrase WifiSentence(Wifi? wifi)
    {
        var (network, password) = (ContributionText.Clean(wifi?.Network ?? ""), ContributionText.Clean(wifi?.Password ?? ""));
        return (network, password) switch
        {
            ("", _) => new Phrase($"D'abord, rejoignez le Wi-Fi de la salle.", $"First join the room's Wi-Fi."),
            (_, "") => new Phrase($"D'abord, rejoignez le Wi-Fi « {network} ».", $"First join the Wi-Fi “{network}”."),
            _ => new Phrase($"D'abord, rejoignez le Wi-Fi « {network} », mot de passe : {password}", $"First join the Wi-Fi “{network}”, password: {password}"),
        };
    }
}

/// <summary>What stands on a table.</summary>
public sealed record TableTent(int Table, PrintedCode Code);
