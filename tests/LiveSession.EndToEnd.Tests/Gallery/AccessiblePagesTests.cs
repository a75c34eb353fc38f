using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page in every situation, for people who read, see or point differently.</summary>
[Trait("Rule", "E2")]
public sealed class AccessiblePagesTests(GalleryBrowser browser) : IClassFixture<GalleryBrowser>
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var gallery in Galleries.Sizes.Keys)
            {
                pages.Add(gallery, "fr");
                pages.Add(gallery, "en");
            }

            return pages;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public Task PagesInBothThemes_HaveNoViolationThatAxeFinds(string gallery, string language) =>
        browser.FindsNothingAsync(gallery, Galleries.Sizes[gallery], language, Inspection.Violations, Inspection.Axe);

    [ChromiumTheory]
    [InlineData("apps/phone", 44)]
    [InlineData("apps/tablet", 44)]
    [InlineData("apps/director", 44)]
    [InlineData("apps/kiosk", 64)]
    public Task TargetsForFingers_AreLargeEnough(string gallery, int pixels) => browser.FindsNothingAsync(gallery, Galleries.Sizes[gallery], "fr", Inspection.TooSmall(pixels));
}
