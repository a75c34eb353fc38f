using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Errors;

/// <summary>One kind of error, for a person.</summary>
/// <param name="Way">Null: the address is right, so it is tried again.</param>
internal sealed record ErrorWords(Phrase Title, Phrase Next, (string Address, Phrase Label)? Way)
{
    private static readonly ErrorWords Nowhere = new(
        new($"Cette page n'existe pas", $"This page does not exist"),
        new($"L'adresse contient peut-être une faute. Scannez de nouveau le code QR de votre badge ou de votre table, ou tapez votre code.",
            $"There may be a slip in the address. Scan the QR code on your badge or table again, or type your code."),
        ("/", new($"Taper mon code", $"Type my code")));

    private static readonly ErrorWords NotYours = new(
        new($"Cette page est réservée à l'animateur", $"This page is for the facilitator"),
        new($"Ouvrez d'abord la console de cette session dans ce navigateur, puis revenez à cette page.",
            $"First open this session's console in this browser, then come back to this page."),
        ("/console", new($"Aller à la console", $"Go to the console")));

    private static readonly ErrorWords Waiting = new(
        new($"Le serveur ne peut pas répondre maintenant", $"The server cannot answer right now"),
        new($"Attendez un instant, puis rechargez cette page. Si cela dure, prévenez l'animateur.",
            $"Wait a moment, then load this page again. If it goes on, tell the facilitator."),
        Way: null);

    /// <summary>What to say for a status of HTTP.</summary>
    public static ErrorWords Of(int status) => status switch
    {
        401 or 403 => NotYours,
        429 or >= 500 => Waiting,
        _ => Nowhere,
    };
}
