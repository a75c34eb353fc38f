using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>
/// One Chromium for all tests that need no other: each device is a context of its own, and a browser takes longer to start than many a test.
/// It ends with the process of the tests, whose pipe it hangs on.
/// </summary>
internal static class Browsers
{
    private const int PatienceMs = 60_000;

    private static readonly Lazy<Task<IPlaywright>> Driver = new(() =>
    {
        // Three tests share two cores: what a page shows in the end counts, not how soon.
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        return Playwright.CreateAsync();
    });

    private static readonly Lazy<Task<IBrowser>> Common = new(() => LaunchAsync(Chromium.Arguments));

    /// <summary>A browser that looks like a fresh one, as far as a context goes.</summary>
    public static async Task<IBrowserContext> ContextAsync(BrowserNewContextOptions options)
    {
        var context = await (await Common.Value).NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        return context;
    }

    /// <summary>A browser with arguments of its own; whoever asks for it ends it.</summary>
    public static async Task<IBrowser> LaunchAsync(IEnumerable<string> arguments) =>
        await (await Driver.Value).Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Headless = true, Args = arguments });
}
