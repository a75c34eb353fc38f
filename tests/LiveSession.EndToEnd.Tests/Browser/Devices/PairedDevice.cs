using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A device that shows a code until the facilitator lets it in.</summary>
internal abstract class PairedDevice(string name, IPage page, Words words) : Device(name, page, words)
{
    public async Task<string> CodeAsync(string? address = null)
    {
        await Page.GotoAsync(address ?? "/" + Name);
        var code = Page.Locator(".ui-pairing__code");
        await Expect(code).ToHaveTextAsync(new Regex("^[0-9A-Z]{4}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return (await code.InnerTextAsync()).Trim();
    }

    public Task PairedAsync() => Expect(Page.Locator(".ui-pairing")).ToHaveCountAsync(0);
}
