using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page of phone and tablet for people who read with text twice as large: it grows downwards, never sideways.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E2")]
public sealed class LargeTextTests(GalleryBrowser browser)
{
    private static readonly Look TwiceAsLarge = new($$"""
        async () => {
          const root = document.documentElement;
          root.style.fontSize = '200%';
          await new Promise(requestAnimationFrame);
          const faults = ({{Inspection.Sideways}})();
          root.style.fontSize = '';
          await new Promise(requestAnimationFrame);
          return faults;
        }
        """);

    internal static IEnumerable<Look> Looks(string gallery, string language) => gallery is ("apps/phone" or "apps/tablet") && language is ("fr" or "en") ? [TwiceAsLarge] : [];

    [ChromiumTheory]
    [InlineData("apps/phone", "fr")]
    [InlineData("apps/phone", "en")]
    [InlineData("apps/tablet", "fr")]
    [InlineData("apps/tablet", "en")]
    public Task TextTwiceAsLarge_NeedsNoSidewaysScroll(string gallery, string language) => browser.FindsNothingAsync(gallery, language, TwiceAsLarge);
}
