using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The facilitator without a mouse: everything on the console goes through its keys.</summary>
internal sealed class Keyboard(ConsolePage console)
{
    private const int MostTabs = 150;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private IPage Page => console.Page;

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Presses a key until the big button offers this; it ignores the second half of a double press, and asks again before it closes early.</summary>
    public async Task PressUntilAsync(string key, string offered)
    {
        var target = Page.Locator($".next__button--{offered}");
        using var patience = new CancellationTokenSource(Longest);
        while (!await target.IsVisibleAsync())
        {
            patience.Token.ThrowIfCancellationRequested();
            await PressAsync(key);
            try
            {
                await target.WaitForAsync(new() { Timeout = 1000 });
            }
            catch (TimeoutException)
            {
                // Pressed again.
            }
        }
    }

    /// <summary>Lets a device in by the code that it shows.</summary>
    public async Task AcceptAsync(string code, int? table)
    {
        await Expect(Page.Locator(".pairing").Filter(new() { HasText = code })).ToBeVisibleAsync();
        if (table is { } number)
        {
            await TabToAsync(".pairing input", code);
            await Page.Keyboard.PressAsync("Control+A");
            await Page.Keyboard.TypeAsync(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await TabToAsync(".pairing button", code);
        await PressAsync("Enter");
        await Expect(Page.Locator(".pairing").Filter(new() { HasText = code })).ToHaveCountAsync(0);
    }

    /// <summary>Goes on with Tab until the focus is on this, inside what shows the text.</summary>
    public async Task TabToAsync(string selector, string within)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            var reached = await Page.EvaluateAsync<bool>(
                "([selector, within]) => document.activeElement.matches(selector) && document.activeElement.closest('li, section, .ui-card').textContent.includes(within)", new[] { selector, within });
            if (reached)
            {
                return;
            }

            await PressAsync("Tab");
        }

        Assert.Fail($"{selector} in \"{within}\" is not reached with {MostTabs} tabs");
    }
}
