using Deque.AxeCore.Commons;
using LiveSession.EndToEnd.Tests.Browser;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>Every page in every situation, for people who read, see or point differently.</summary>
[Trait("Rule", "E2")]
public sealed class AccessiblePagesTests(GalleryBrowser browser) : IClassFixture<GalleryBrowser>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What a theme changes is colours alone, so the second theme is asked about nothing else: that halves the time.
    private const string Violations = """
        async () => {
          const say = ({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' | ')}`;
          const look = async (theme, runOnly) => {
            document.documentElement.dataset.theme = theme;
            const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
            return violations.map((each) => `${theme} ${say(each)}`);
          };
          return [
            ...await look('light', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
            ...await look('dark', ['color-contrast', 'link-in-text-block']),
          ];
        }
        """;

    // A link inside a sentence may be as small as its words.
    private const string TooSmall = """
        () => [...document.querySelectorAll('button, a[href], input, textarea, select, summary, [role=button], [role=radio]')]
          .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('p, .ui-hidden'))
          .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 2 && Math.min(box.height, box.width) < SMALLEST - 0.5)
          .map(({ each, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`)
        """;

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
        browser.FindsNothingAsync(gallery, Galleries.Sizes[gallery], language, Violations, Axe);

    [ChromiumTheory]
    [InlineData("apps/phone", 44)]
    [InlineData("apps/tablet", 44)]
    [InlineData("apps/director", 44)]
    [InlineData("apps/kiosk", 64)]
    public Task TargetsForFingers_AreLargeEnough(string gallery, int pixels) => browser.FindsNothingAsync(
        gallery, Galleries.Sizes[gallery], "fr", TooSmall.Replace("SMALLEST", pixels.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
