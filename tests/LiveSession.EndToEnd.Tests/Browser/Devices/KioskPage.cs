using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The arrivals kiosk.</summary>
internal sealed class KioskPage(IPage page, Words words) : PairedDevice("kiosk", page, words)
{
    // As a scanner does it, which is faster than a test's keyboard on a busy machine; the focus is wherever it is.
    private const string Scan = """
        text => {
          for (const key of [...text, 'Enter']) {
            (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, code: '', bubbles: true, cancelable: true }));
          }
        }
        """;

    public Task ScanAsync(string badge) => Page.EvaluateAsync(Scan, $"HTTP://LOCALHOST/B/{badge}");

    /// <summary>Touches the page's own keyboard, letter by letter.</summary>
    public async Task TypeAsync(string text)
    {
        foreach (var letter in text)
        {
            await Page.Locator($".key[aria-label='{letter}']").TapAsync();
        }
    }

    public Task TapAsync(string label) => Button(label).TapAsync();

    /// <summary>Completes when nobody's name or table is shown.</summary>
    public Task IsFreeAsync() => Expect(Page.Locator(".page--welcome")).ToBeVisibleAsync();

    /// <summary>A finger rests on the screen, so that nothing goes away while the test looks; a page that has only just come may not feel it at once.</summary>
    public Task HoldAsync() => Page.WaitForFunctionAsync("() => dispatchEvent(new Event('pointerdown')) && document.querySelector('.timebar__left--held') !== null");

    public Task LetGoAsync() => Page.EvaluateAsync("() => dispatchEvent(new Event('pointerup'))");

    /// <summary>Lets time pass for the page alone.</summary>
    public Task PassAsync(int seconds) => Page.Clock.FastForwardAsync(seconds * 1000);
}
