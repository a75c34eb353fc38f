using LiveSession.EndToEnd.Tests.Gallery;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>What people see before they are in, instead of a page, and on paper: in no gallery, because the server makes it or answers it.</summary>
[Trait("Rule", "E2")]
public sealed class ServedPagesTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    // Where it is, what is there once it stands, and whether the facilitator asks.
    private static readonly (string Name, string Address, string Stands, bool SignedIn)[] Pages =
    [
        ("enter", "/", "input", false),
        ("wrong-code", "/B/ABCDEFGH", "[role=alert], .ui-status--refused, .ui-notice--bad", false),
        ("pair-tablet", "/tablet", ".ui-pairing__code:not(:text('·'))", false),
        ("pair-screen", "/screen", ".ui-pairing__code:not(:text('·'))", false),
        ("pair-director", "/director", ".ui-pairing__code:not(:text('·'))", false),
        ("pair-moderator", "/moderator", ".ui-pairing__code:not(:text('·'))", false),
        ("pair-kiosk", "/kiosk", ".ui-pairing__code:not(:text('·'))", false),
        ("pair-console", "/console", ".ui-pairing__code:not(:text('·'))", false),
        ("sign-in-without-link", "/console/sign-in", ".door .ui-notice--bad", false),
        ("sign-in-used-link", "/console/sign-in#0000", ".door .ui-notice--bad", false),
        ("screens-signed-out", "/console/screens", "h1", false),
        ("sessions-signed-out", "/console/sessions", "h1", false),
        ("nowhere", "/nowhere", "main.error h1", false),
        ("not-yours", "/print/badges", "main.error h1", false),
        ("print-badges", "/print/badges", ".badge", true),
        ("print-tents", "/print/tents", ".tent", true),
    ];

    [ChromiumTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task PagesThatTheServerMakes_AreForEverybody(string language)
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(ModerationTests.Agenda.Replace("language: fr", "language: " + language, StringComparison.Ordinal), language == "fr" ? Words.French : Words.English, ColorScheme.Light, timeout.Token);
        var album = new Album("served-" + language);
        var visitor = await stage.VisitorAsync();
        var console = await stage.Console.Page.Context.NewPageAsync();
        var faults = new List<string>();
        foreach (var (name, address, stands, signedIn) in Pages)
        {
            var page = signedIn ? console : visitor;
            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync("about:blank");
            await page.GotoAsync(address);
            await Expect(page.Locator(stands).First).ToBeVisibleAsync();
            Assert.Equal(language, await page.EvaluateAsync<string>("() => document.documentElement.lang"));
            faults.AddRange((await FaultsAsync(page)).Select(fault => $"{name} {fault}"));
            await PictureAsync(album, name, page);
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.SetViewportSizeAsync(1024, 768);
        await page.EvaluateAsync(Inspection.Axe);
        var faults = new List<string>(await page.EvaluateAsync<string[]>(Inspection.Violations));
        faults.AddRange(await page.EvaluateAsync<string[]>(Inspection.TooSmall(44)));
        await page.SetViewportSizeAsync(320, 568);
        faults.AddRange(await page.EvaluateAsync<string[]>(Inspection.Sideways));
        return faults;
    }

    private static async Task PictureAsync(Album album, string name, IPage page)
    {
        foreach (var theme in new[] { "light", "dark" })
        {
            await page.EvaluateAsync("theme => { document.documentElement.dataset.theme = theme; }", theme);
            await album.TakePageAsync($"{name}-{theme}", page, whole: false);
        }
    }
}
