using LiveSession.Documents.Print;
using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Errors;

/// <summary>What a person sees instead of a page: what happened, and the one thing to do next.</summary>
public static class ErrorPage
{
    /// <summary>Where the page expects its stylesheet; without it, it is plain but readable.</summary>
    public const string StyleAddress = "/error.css";

    /// <summary>A complete HTML page for an answer of this status.</summary>
    /// <param name="language">The person's language: <c>fr</c> or <c>en</c>.</param>
    public static string Render(int status, string language)
    {
        var said = ErrorWords.Of(status);
        var way = said.Way is { } link ? $"""<p><a class="ui-button ui-button--primary ui-button--large ui-button--wide" href="{link.Address}">{PrintPage.Sentence(link.Label, language)}</a></p>""" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{Languages.Shown(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{PrintPage.Sentence(said.Title, language)} – LiveSession</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{StyleAddress}">
            </head>
            <body>
            <main class="error">
            <h1>{PrintPage.Sentence(said.Title, language)}</h1>
            <p>{PrintPage.Sentence(said.Next, language)}</p>
            {way}
            </main>
            </body>
            </html>

            """;
    }
}
