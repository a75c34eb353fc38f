using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Gallery;

/// <summary>
/// Goes through every situation of a gallery in one language and looks at each in every way. To open a page takes longer than to
/// look at it, so tests share the visit.
/// </summary>
internal sealed class GalleryVisit(GalleryBrowser browser, string gallery, string language)
{
    private const int PagesAtOnce = 2;

    private readonly (int Width, int Height) _device = Galleries.Sizes[gallery];
    private readonly IReadOnlyList<Look> _looks = Look.At(gallery, language);
    private readonly ConcurrentBag<(Look By, string Fault)> _faults = [];

    /// <summary>What is wrong, by the look that finds it; what is not looked at has no entry.</summary>
    public async Task<IReadOnlyDictionary<Look, string[]>> MakeAsync()
    {
        var situations = new ConcurrentQueue<string>(await browser.SituationsAsync(gallery));
        await Task.WhenAll(Enumerable.Range(0, PagesAtOnce).Select(_ => LookThroughAsync(situations)));
        var faults = _faults.ToLookup(found => found.By, found => found.Fault);
        return _looks.ToDictionary(look => look, look => faults[look].Order(StringComparer.Ordinal).ToArray());
    }

    private async Task LookThroughAsync(ConcurrentQueue<string> situations)
    {
        await using var context = await GalleryBrowser.ContextAsync(_device.Width, _device.Height);
        foreach (var prelude in _looks.Select(look => look.Prelude).OfType<string>())
        {
            await context.AddInitScriptAsync(prelude);
        }

        var page = await context.NewPageAsync();
        while (situations.TryDequeue(out var address))
        {
            await FitAsync(page, _device);
            await GalleryBrowser.OpenAsync(page, $"{address}&lang={language}");
            foreach (var look in _looks)
            {
                await LookAsync(page, look);
            }
        }
    }

    private async Task LookAsync(IPage page, Look look)
    {
        if (look.Window is { } window)
        {
            await FitAsync(page, window);
            await GalleryBrowser.StandsAsync(page);
        }

        foreach (var fault in await page.EvaluateAsync<string[]>(look.Script))
        {
            _faults.Add((look, $"{new Uri(page.Url).Query} {fault}"));
        }
    }

    private static async Task FitAsync(IPage page, (int Width, int Height) window)
    {
        if (page.ViewportSize is not { } size || (size.Width, size.Height) != window)
        {
            await page.SetViewportSizeAsync(window.Width, window.Height);
        }
    }
}
