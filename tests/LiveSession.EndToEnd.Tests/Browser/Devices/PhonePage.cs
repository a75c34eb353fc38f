using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A participant's phone.</summary>
internal sealed class PhonePage(string name, IPage page, Words words) : Device(name, page, words)
{
    /// <summary>Opens the badge's link, and gives the number of taps that it took to be in the room.</summary>
    public async Task<int> ScanAsync(string badge)
    {
        await Page.GotoAsync("/B/" + badge);
        var room = Page.Locator(".room");
        var button = Page.Locator("button[type=submit]:not([aria-disabled=true])");
        var taps = 0;
        await Expect(room.Or(button).First).ToBeVisibleAsync();
        while (!await room.IsVisibleAsync())
        {
            taps++;
            await button.TapAsync();
            await Expect(room).ToBeVisibleAsync();
        }

        return taps;
    }

    /// <summary>The table that it says its owner sits at.</summary>
    public async Task<int> TableAsync()
    {
        var place = Page.Locator(".top__who strong");
        await Expect(place).ToContainTextAsync("Table ");
        return int.Parse((await place.InnerTextAsync()).Replace("Table", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>Whose phone it is.</summary>
    public async Task<string> NameAsync() => (await Page.Locator(".top__name").InnerTextAsync()).Trim();

    public async Task AskAsync(string question, string standing)
    {
        await Page.GetByLabel(Words.YourQuestion, new() { Exact = true }).FillAsync(question);
        await Button(Words.SendQuestion).TapAsync();
        await Expect(Page.Locator(".mine__one").Filter(new() { HasText = question })).ToContainTextAsync(standing);
    }

    public async Task VoteAsync(params string[] options)
    {
        foreach (var option in options)
        {
            await Page.Locator(".option__row").Filter(new() { HasText = option }).TapAsync();
        }

        await Button(Words.Vote).TapAsync();
        await ShowsAsync(Words.VoteSaved);
    }

    /// <summary>Completes when the result is there, with these finalists in this order.</summary>
    public Task ShowsFinalistsAsync(params string[] texts) => Expect(Page.Locator(".finalist")).ToContainTextAsync(texts);

    public async Task<bool> ShowsAResultAsync() => await Page.Locator(".finalist").CountAsync() > 0;

    public async Task SignAsync(string commitment)
    {
        var item = Page.Locator(".commitment").Filter(new() { HasText = commitment });
        await item.GetByRole(AriaRole.Button, new() { Name = Words.Sign, Exact = true }).TapAsync();
        await Expect(item).ToContainTextAsync(Words.Signed);
    }
}
