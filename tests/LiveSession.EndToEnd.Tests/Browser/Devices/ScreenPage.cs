using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The big screen: read by its text mirror, and by its pixels.</summary>
internal sealed class ScreenPage(IPage page, Words words) : PairedDevice("screen", page, words)
{
    private ILocator Picture => Page.Locator(".screen__stage");

    private ILocator Mirror => Page.Locator(".screen .ui-hidden");

    /// <summary>Completes when the mirror holds this text.</summary>
    public Task TellsAsync(string text) => Expect(Mirror).ToContainTextAsync(text);

    /// <summary>What the mirror holds now, with plain spaces where French typography has narrow ones.</summary>
    public async Task<string> ToldAsync() => (await Mirror.TextContentAsync() ?? "").Replace('\u202f', ' ').Replace('\u00a0', ' ');

    /// <summary>Completes with the first frame.</summary>
    public Task DrawsAsync() => Expect(Picture).ToHaveAttributeAsync("data-drawn", new Regex("^[1-9]", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>Completes when everything on the screen has arrived, also what comes after a pause; the seconds of a countdown go on.</summary>
    public Task RestsAsync() => Expect(Picture).ToHaveAttributeAsync("data-resting", "true");

    /// <summary>How many frames it has drawn so far.</summary>
    public async Task<int> FramesAsync() => int.Parse(await Picture.GetAttributeAsync("data-drawn") ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Keeps from now on when each frame was drawn, and when what it tells changed.</summary>
    public Task WatchFramesAsync() => Page.EvaluateAsync("""
        () => {
          window.frames_ = [];
          window.told_ = [];
          const stage = document.querySelector('.screen__stage');
          const mirror = document.querySelector('.screen .ui-hidden');
          new MutationObserver(() => window.told_.push({ at: Date.now(), text: mirror.textContent })).observe(mirror, { subtree: true, childList: true, characterData: true });
          new MutationObserver(() => window.frames_.push(Date.now())).observe(stage, { attributes: true, attributeFilter: ['data-drawn'] });
        }
        """);

    /// <summary>When the picture stood with what it tells anew since a moment, by the machine's clock.</summary>
    public async Task<double> RestedAfterAsync(double since)
    {
        var handle = await Page.WaitForFunctionAsync("""
            since => {
              const hasChanged = window.told_.some(told => told.at >= since);
              return hasChanged && document.querySelector('.screen__stage').dataset.resting === 'true' ? window.frames_.at(-1) : 0;
            }
            """, since);
        return await handle.JsonValueAsync<double>();
    }

    /// <summary>When a text was no longer in the picture, by the machine's clock.</summary>
    public async Task<double> GoneAfterAsync(double since, string text)
    {
        var handle = await Page.WaitForFunctionAsync("([since, text]) => window.told_.find(told => told.at >= since && !told.text.includes(text))?.at ?? 0", new object[] { since, text });
        return await handle.JsonValueAsync<double>();
    }

    /// <summary>Which backend draws: raster or webgl.</summary>
    public Task<string?> BackendAsync() => Picture.GetAttributeAsync("data-backend");

    /// <summary>The browser takes the GPU's context away, as drivers do; true when there was one.</summary>
    public Task<bool> LoseContextAsync() => Page.EvaluateAsync<bool>("""
        () => {
          const canvas = document.querySelector('.screen__stage canvas');
          window.lost_ = canvas;
          const lose = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
          lose?.loseContext();
          return lose != null;
        }
        """);

    /// <summary>Completes when another canvas is on the wall, with a picture.</summary>
    public Task RebuiltAsync() => Page.WaitForFunctionAsync("() => { const canvas = document.querySelector('.screen__stage canvas'); return canvas != null && canvas !== window.lost_; }");

    /// <summary>Completes when the page and its files are kept for when the server is away.</summary>
    // A promise is true at once for Playwright's own waiting, so the page waits itself.
    public Task KeptAsync() => Page.EvaluateAsync("""
        async () => {
          const kept = async () => {
            const urls = new Set((await (await caches.open('screen')).keys()).map(request => request.url));
            const loaded = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/assets/'));
            return [location.origin + location.pathname, ...loaded].every(url => urls.has(url)) && localStorage.getItem('known/screen') !== null;
          };
          for (let tries = 0; !(await kept()); tries++) {
            if (tries > 150) throw new Error('The page is not kept.');
            await new Promise(resolve => setTimeout(resolve, 200));
          }
        }
        """);

    /// <summary>A fingerprint of what is on the canvas.</summary>
    public async Task<string> PixelsAsync() => Convert.ToHexString(SHA256.HashData(await Picture.Locator("canvas").First.ScreenshotAsync()));
}
