using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A table's tablet.</summary>
internal sealed class TabletPage(IPage page, Words words) : PairedDevice("tablet", page, words)
{
    public async Task DraftAsync(string text, string lead, string due, string measure)
    {
        await Button(Words.WriteCommitment).TapAsync();
        await Page.GetByLabel(Words.WeCommit, new() { Exact = true }).FillAsync(text);
        await Page.GetByLabel(Words.Lead, new() { Exact = true }).FillAsync(lead);
        await Page.GetByLabel(Words.Due, new() { Exact = true }).FillAsync(due);
        await Page.GetByLabel(Words.Measure, new() { Exact = true }).FillAsync(measure);
        await Expect(Page.Locator(".editor")).ToContainTextAsync(Words.CommitmentSaved);
        await Button(Words.Done).TapAsync();
        await Expect(Page.Locator(".commitment__text")).ToHaveTextAsync(text);
    }

    /// <summary>Holds the button, as it asks for.</summary>
    public async Task SendAsync()
    {
        await Button(Words.Send).ClickAsync(new() { Delay = 1200 });
        await ShowsAsync(Words.WithTheDirector);
    }
}
