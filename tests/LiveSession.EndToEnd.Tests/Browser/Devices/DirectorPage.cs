using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The director's device.</summary>
internal sealed class DirectorPage(IPage page, Words words) : PairedDevice("director", page, words)
{
    public async Task AcknowledgeAsync(string commitment)
    {
        await Page.Locator(".item").Filter(new() { HasText = commitment }).TapAsync();
        await Expect(Page.Locator(".detail__text")).ToHaveTextAsync(commitment);
        await Button(Words.Acknowledge).TapAsync();
        await Expect(Button(Words.Acknowledge)).ToHaveCountAsync(0);
    }
}
