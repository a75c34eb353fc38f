using System.Collections.Concurrent;
using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>The built galleries in a browser, and what was found in them, for all tests that look there.</summary>
public sealed class GalleryBrowser : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(string Gallery, string Language), Lazy<Task<IReadOnlyDictionary<Look, string[]>>>> _visits = new();
    private GalleryFiles? _files;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is not null)
        {
            _files = await GalleryFiles.ServeAsync();
        }
    }

    /// <summary>A window of this size.</summary>
    internal static Task<IBrowserContext> ContextAsync(int width, int height) =>
        Browsers.ContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });

    /// <summary>Looks at every situation of a gallery; fails with all that is wrong.</summary>
    internal async Task FindsNothingAsync(string gallery, string language, Look look)
    {
        var visit = _visits.GetOrAdd((gallery, language), asked => new(() => new GalleryVisit(this, asked.Gallery, asked.Language).MakeAsync()));
        var faults = (await visit.Value)[look];
        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What can be seen of a gallery: the addresses that its first page lists, or that page itself when it lists none.</summary>
    internal async Task<IReadOnlyList<string>> SituationsAsync(string gallery)
    {
        await using var context = await ContextAsync(1024, 768);
        var page = await context.NewPageAsync();
        var first = AddressOf(gallery, "");
        await OpenAsync(page, first);
        var listed = await page.Locator("a[href^='?']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        return listed.Length == 0 ? [first + "?"] : [.. listed.Select(query => first + query)];
    }

    /// <summary>Where one situation of a gallery is.</summary>
    /// <param name="query">As the gallery's first page lists it.</param>
    internal string AddressOf(string gallery, string query) => $"{_files!.Origin}/{gallery}/gallery/index.html{query}";

    /// <summary>Opens a situation and waits until it stands.</summary>
    internal static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        await page.Locator("#app > *").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await StandsAsync(page);
    }

    /// <summary>Completes with the first picture of the page as it is now.</summary>
    internal static Task StandsAsync(IPage page) => page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))");

    public async Task DisposeAsync()
    {
        if (_files is not null)
        {
            await _files.DisposeAsync();
        }
    }
}

/// <summary>The tests of galleries share their server, and what was found.</summary>
[CollectionDefinition(Name)]
public sealed class GalleryRoom : ICollectionFixture<GalleryBrowser>
{
    public const string Name = "Galleries in Chromium";
}
