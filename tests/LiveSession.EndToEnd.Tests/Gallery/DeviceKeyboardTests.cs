using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>What people do on phone, tablet and the director's board, without a finger or a mouse: the keys are all there is.</summary>
[Collection(GalleryRoom.Name)]
[Trait("Rule", "E2")]
public sealed class DeviceKeyboardTests(GalleryBrowser browser)
{
    private const int MostPresses = 80;

    // A ranking needs no dragging: each option takes its place when it is chosen.
    [ChromiumTheory]
    [InlineData("voteOne", "input[type=radio], input[type=checkbox], .option__row", "Space")]
    [InlineData("voteRank", ".option__row[aria-disabled=false], .option__row:not([aria-disabled])", "Enter")]
    public async Task Vote_IsCastByKeyboard(string situation, string option, string chooses)
    {
        await using var context = await GalleryBrowser.ContextAsync(360, 740);
        var page = await OpenAsync(context, "apps/phone", "?at=" + situation);

        await TabToAsync(page, option);
        await page.Keyboard.PressAsync(chooses);
        await TabToAsync(page, "form button[type=submit]:not([aria-disabled=true])");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".ui-status--done").First.WaitForAsync();
    }

    [ChromiumFact]
    public async Task Director_ReadsAcknowledgesAndAnswersByKeyboard()
    {
        await using var context = await GalleryBrowser.ContextAsync(1024, 768);
        var page = await OpenAsync(context, "apps/director", "?at=received");

        await TabToAsync(page, ".inbox__list .item");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, ".acknowledge .ui-button--primary");
        await TabToAsync(page, ".composer textarea");
        await page.Keyboard.TypeAsync("Oui, dès lundi.");
        await TabToAsync(page, ".composer__send .ui-button--primary:not([aria-disabled=true])");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".composer .ui-status--done").WaitForAsync();

        // The next one begins at its top, not at the top of the page.
        await TabToAsync(page, ".acknowledge .ui-button--secondary");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".detail h2:focus").WaitForAsync();
    }

    [ChromiumFact]
    public async Task Tablet_TakesANoteByKeyboard()
    {
        await using var context = await GalleryBrowser.ContextAsync(1024, 768);
        var page = await OpenAsync(context, "apps/tablet", "?at=cafeDiscuss");

        await TabToAsync(page, ".compose textarea");
        await page.Keyboard.TypeAsync("Un prénom au bout du fil");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Un prénom au bout du fil").WaitForAsync();
        Assert.Equal("", await page.Locator(".compose textarea").InputValueAsync());
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, string gallery, string query)
    {
        var page = await context.NewPageAsync();
        await GalleryBrowser.OpenAsync(page, browser.AddressOf(gallery, query + "&lang=fr"));
        return page;
    }

    // Presses Tab until the focus is on such an element, and sees that it can be seen there.
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var press = 0; press < MostPresses; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                Assert.True(await page.EvaluateAsync<bool>(
                    "() => [document.activeElement, document.activeElement.closest('label')].some((each) => each && getComputedStyle(each).outlineStyle !== 'none')"), $"The focus on {selector} is not seen.");
                return;
            }
        }

        Assert.Fail($"{MostPresses} presses of Tab do not lead to {selector}.");
    }
}
