using System.Globalization;
using Deque.AxeCore.Commons;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>What is looked for on every page, as scripts that answer with each fault in words.</summary>
internal static class Inspection
{
    /// <summary>The rules, as a script that a page loads before its own.</summary>
    public static string Axe { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe finds, in both themes; needs <see cref="Axe"/>.</summary>
    // What a theme changes is colours alone, so the second theme is asked about nothing else: that halves the time.
    public const string Violations = """
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

    /// <summary>The page is wider than its window.</summary>
    public const string Sideways = """
        () => document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth} px wide`] : []
        """;

    // A link inside a sentence may be as small as its words.
    private const string TooSmallFor = """
        () => [...document.querySelectorAll('button, a[href], input, textarea, select, summary, [role=button], [role=radio]')]
          .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest('p, .ui-hidden'))
          .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 2 && Math.min(box.height, box.width) < SMALLEST - 0.5)
          .map(({ each, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`)
        """;

    /// <summary>What fingers have to hit and is smaller than this.</summary>
    public static string TooSmall(int pixels) => TooSmallFor.Replace("SMALLEST", pixels.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
