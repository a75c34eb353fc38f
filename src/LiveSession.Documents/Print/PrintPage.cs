using System.Text.Encodings.Web;
using System.Text.Unicode;
using LiveSession.Documents.Reading;
using LiveSession.Domain;

namespace LiveSession.Documents.Print;

/// <summary>What all print pages share: the document around the sheets, and the encoding of every text that goes in (A5).</summary>
internal static class PrintPage
{
    // Accents stay readable in the source; what HTML could take for markup is encoded all the same.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text from people: cleaned of what is invisible, encoded.</summary>
    public static string Text(string text) => Encoder.Encode(ContributionText.Clean(text));

    /// <summary>One of our own sentences.</summary>
    public static string Sentence(Phrase phrase, string language) => Encoder.Encode(phrase.In(language));

    // A whole event's paper is printed once: that it would lead nowhere has to be said before.
    private static readonly Phrase LeadsNowhere = new(
        $"N'imprimez pas encore : ces codes mènent à « localhost », que les téléphones ne trouvent pas. Redémarrez le serveur avec l'adresse de cet ordinateur sur le Wi-Fi de la salle (option --address), puis rouvrez cette page.",
        $"Do not print yet: these codes lead to “localhost”, which no phone finds. Start the server again with this computer's address on the room's Wi-Fi (option --address), then open this page again.");

    /// <summary>A complete page around the sheets.</summary>
    /// <param name="codes">What is printed on them.</param>
    public static string Document(Phrase kind, string title, string language, IEnumerable<PrintedCode> codes, IEnumerable<string> sheets)
    {
        var warning = codes.Any(code => code.OnlyHere) ? $"""<p class="warning">{Sentence(LeadsNowhere, language)}</p>""" : "";
        var hint = new Phrase(
            $"Imprimez cette page (Ctrl+P ou ⌘P) sur du papier A4, à 100 %, sans en-têtes ni pieds de page. Ce cadre ne s'imprime pas.",
            $"Print this page (Ctrl+P or ⌘P) on A4 paper, at 100%, without headers and footers. This box is not printed.");
        return $"""
            <!DOCTYPE html>
            <html lang="{Languages.Shown(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{Sentence(kind, language)} – {Text(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{PrintStyles.Address}">
            </head>
            <body>
            <header class="hint"><h1>{Sentence(kind, language)}</h1>{warning}<p>{Sentence(hint, language)}</p></header>
            <main>
            {string.Join('\n', sheets)}
            </main>
            </body>
            </html>

            """;
    }
}
