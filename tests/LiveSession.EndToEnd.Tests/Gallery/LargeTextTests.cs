using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page of the phone for people who read with text twice as large: it grows downwards, never sideways.</summary>
[Trait("Rule", "E2")]
public sealed class LargeTextTests(GalleryBrowser browser) : IClassFixture<GalleryBrowser>
{
    private const string TwiceAsLarge = "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; });";

    [ChromiumTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public Task TextTwiceAsLarge_NeedsNoSidewaysScroll(string language) => browser.FindsNothingAsync("apps/phone", (360, 740), language, Inspection.Sideways, TwiceAsLarge);
}
