using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page in every situation, for people who read, see or point differently.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E2")]
public sealed class AccessiblePagesTests(GalleryBrowser browser)
{
    private static readonly string[] Languages = ["fr", "en"];

    private static readonly Look Violations = new(Inspection.Violations, Prelude: Inspection.Axe);

    // In French only: what a language changes is words.
    private static readonly Dictionary<string, int> Fingers = new(StringComparer.Ordinal) { ["apps/phone"] = 44, ["apps/tablet"] = 44, ["apps/director"] = 44, ["apps/kiosk"] = 64 };

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var gallery in Galleries.Sizes.Keys)
            {
                foreach (var language in Languages)
                {
                    pages.Add(gallery, language);
                }
            }

            return pages;
        }
    }

    public static IEnumerable<object[]> Targets => Fingers.Select(gallery => new object[] { gallery.Key, gallery.Value });

    internal static IEnumerable<Look> Looks(string gallery, string language)
    {
        if (language == "fr" && Fingers.TryGetValue(gallery, out var pixels))
        {
            yield return new Look(Inspection.TooSmall(pixels));
        }

        // Leaves the page in another theme, so it comes last.
        if (Languages.Contains(language))
        {
            yield return Violations;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public Task PagesInBothThemes_HaveNoViolationThatAxeFinds(string gallery, string language) => browser.FindsNothingAsync(gallery, language, Violations);

    [ChromiumTheory]
    [MemberData(nameof(Targets))]
    public Task TargetsForFingers_AreLargeEnough(string gallery, int pixels) => browser.FindsNothingAsync(gallery, "fr", new Look(Inspection.TooSmall(pixels)));
}
