using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>What a browser has of a page, for when the server is away.</summary>
internal static class KeptPage
{
    /// <summary>Completes when the browser has the page under this address, and the page what it last saw.</summary>
    /// <param name="view">Under which the page keeps that.</param>
    public static async Task IsThereAsync(IPage page, string address, string view)
    {
        await page.WaitForFunctionAsync("address => fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).then((kept) => kept.ok, () => false)", address);
        await page.WaitForFunctionAsync("view => localStorage.getItem('known/' + view) !== null", view);
    }
}
