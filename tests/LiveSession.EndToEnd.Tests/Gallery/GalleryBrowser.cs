using LiveSession.EndToEnd.Tests.Browser;
using LiveSession.EndToEnd.Tests.Processes;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>One browser over the built gallery; files are answered from the folder, so no server is needed.</summary>
public sealed class GalleryBrowser : IAsyncLifetime
{
    private const string Origin = "http://gallery.localhost";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Headless = true, Args = Chromium.Arguments });
        }
    }

    /// <summary>A window of this size over the built gallery.</summary>
    internal async Task<IBrowserContext> ContextAsync(int width, int height)
    {
        Assert.True(Directory.Exists(Repository.Gallery), "The gallery is not built: run 'npm ci && npm run gallery' in displays, or ./test, which does it.");
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        await context.RouteAsync("**/*", AnswerAsync);
        return context;
    }

    /// <summary>Runs a script in every situation of a gallery; fails with all that it finds wrong.</summary>
    /// <param name="prelude">Runs before each page's own scripts; null: nothing does.</param>
    internal async Task FindsNothingAsync(string gallery, (int Width, int Height) size, string language, string script, string? prelude = null)
    {
        await using var context = await ContextAsync(size.Width, size.Height);
        if (prelude is not null)
        {
            await context.AddInitScriptAsync(prelude);
        }

        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var address in await SituationsAsync(page, gallery))
        {
            await OpenAsync(page, $"{address}&lang={language}");
            faults.AddRange((await page.EvaluateAsync<string[]>(script)).Select(fault => $"{new Uri(address).Query} {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What can be seen of a gallery: the addresses that its first page lists, or that page itself when it lists none.</summary>
    internal static async Task<IReadOnlyList<string>> SituationsAsync(IPage page, string gallery)
    {
        var first = AddressOf(gallery, "");
        await OpenAsync(page, first);
        var listed = await page.Locator("a[href^='?']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        return listed.Length == 0 ? [first + "?"] : [.. listed.Select(query => first + query)];
    }

    /// <summary>Where one situation of a gallery is.</summary>
    /// <param name="query">As the gallery's first page lists it.</param>
    internal static string AddressOf(string gallery, string query) => $"{Origin}/{gallery}/gallery/index.html{query}";

    /// <summary>Opens a situation and waits until it stands.</summary>
    internal static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        await page.Locator("#app > *").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static Task AnswerAsync(IRoute route)
    {
        var file = Path.Combine(Repository.Gallery, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.FulfillAsync(new() { Status = 404 });
    }
}
