using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>What must be in sight and in reach without a search: the facilitator's button and clock, and the director's answer.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E2")]
public sealed class InSightTests(GalleryBrowser browser)
{
    private const string Console = "apps/console";

    // What of these is not whole within the window, as it stands before anybody scrolls.
    private const string OutOfSight = """
        (wanted) => {
          const shown = wanted.split(', ').flatMap((each) => [...document.querySelectorAll(each)]);
          const isIn = (box) => box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
          const faults = shown.filter((each) => !isIn(each.getBoundingClientRect())).map((each) => each.className);
          return shown.length === 0 ? ['nothing'] : faults;
        }
        """;

    public static TheoryData<string> Rounds() => ["begin", "harvest", "vote", "secret", "tie", "revealed", "named", "commitments", "adoption", "break", "stories", "help", "individual", "lists", "elsewhere"];

    /// <summary>A laptop of 13 inches has 1280 by 800, and its browser takes some of it.</summary>
    [ChromiumTheory]
    [MemberData(nameof(Rounds))]
    public async Task OnASmallLaptop_ButtonClockTimeAndWhatTheDevicesWillShow_AreInSight(string round) =>
        Assert.Empty(await OutOfSightAsync(1280, 680, round, ".next__button, .stage__clock > *, .stage__time > .ui-button, .preview"));

    [ChromiumTheory]
    [MemberData(nameof(Rounds))]
    public async Task OnAPhone_ButtonAndClock_AreInSight(string round) =>
        Assert.Empty(await OutOfSightAsync(360, 640, round, ".next__button, .stage__clock > *, .blank > .ui-button"));

    [ChromiumFact]
    public async Task Director_AnswersInTwoTaps()
    {
        await using var context = await GalleryBrowser.ContextAsync(1180, 820);
        var page = await OpenAsync(context, "apps/director", "reading");
        Assert.Empty(await page.EvaluateAsync<string[]>(OutOfSight, ".quick, .composer__send .ui-button, .acknowledge .ui-button--primary"));

        await page.Locator(".quick").First.ClickAsync();
        await page.Locator(".composer__send .ui-button--primary").ClickAsync();

        await page.Locator(".composer .ui-status--done").WaitForAsync();
    }

    private async Task<string[]> OutOfSightAsync(int width, int height, string situation, string wanted)
    {
        await using var context = await GalleryBrowser.ContextAsync(width, height);
        return await (await OpenAsync(context, Console, situation)).EvaluateAsync<string[]>(OutOfSight, wanted);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string gallery, string situation)
    {
        var page = await context.NewPageAsync();
        await GalleryBrowser.OpenAsync(page, browser.AddressOf(gallery, $"?at={situation}&lang=fr"));
        return page;
    }
}
