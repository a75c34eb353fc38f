namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>One way of looking at a page that stands.</summary>
/// <param name="Script">Answers with each fault in words.</param>
/// <param name="Window">What the page is shown in from now on; null: as it is, at first as large as the device.</param>
/// <param name="Prelude">Runs before the page's own scripts; null: nothing does.</param>
internal sealed record Look(string Script, (int Width, int Height)? Window = null, string? Prelude = null)
{
    /// <summary>All that is looked at in a gallery in one language, each page opened once for it.</summary>
    public static IReadOnlyList<Look> At(string gallery, string language) =>
    [
        .. ThumbTests.Looks(gallery, language),
        .. LargeTextTests.Looks(gallery, language),
        .. AccessiblePagesTests.Looks(gallery, language),
        .. LongWordsTests.Looks(gallery, language),
    ];
}
