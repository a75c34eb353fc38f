using System.Security.Cryptography;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A device with its one page, worked as a person works it.</summary>
internal abstract class Device(string name, IPage page, Words words)
{
    public string Name => name;

    public IPage Page => page;

    protected Words Words => words;

    protected ILocator Button(string label) => page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>Completes when the page shows this text anywhere.</summary>
    public Task ShowsAsync(string text) => Expect(page.Locator("body")).ToContainTextAsync(text);
}

/// <summary>The facilitator's laptop.</summary>
internal sealed class ConsolePage(IPage page, Words words) : Device("console", page, words)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private ILocator NextButton => Page.Locator(".next__button");

    public async Task SignInAsync(string link)
    {
        await Page.GotoAsync(link);
        await Expect(NextButton).ToBeVisibleAsync();
    }

    /// <summary>Presses the one big button until it offers this next: begin, open, close, decideTie, reveal, next or none.</summary>
    public async Task GoOnUntilAsync(string offered)
    {
        var target = Page.Locator($".next__button--{offered}");
        using var patience = new CancellationTokenSource(Longest);
        while (!await target.IsVisibleAsync())
        {
            patience.Token.ThrowIfCancellationRequested();
            await NextButton.ClickAsync();
            try
            {
                // It ignores the second half of a double click, and asks once more before it closes early: then it is pressed again.
                await target.WaitForAsync(new() { Timeout = 1000 });
            }
            catch (TimeoutException)
            {
                // Pressed again.
            }
        }
    }

    /// <summary>Lets a device in by the code that it shows.</summary>
    public async Task AcceptAsync(string code, int? table = null)
    {
        var waiting = Page.Locator(".pairing").Filter(new() { HasText = code });
        if (table is { } number)
        {
            await waiting.Locator("input").FillAsync(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await waiting.Locator("button").ClickAsync();
        await Expect(waiting).ToHaveCountAsync(0);
    }

    /// <summary>Completes when it counts so many people as present.</summary>
    public Task CountsPresentAsync(int people) =>
        Expect(Page.Locator(".figure").Filter(new() { HasText = Words.Present }).Locator(".figure__value").First).ToHaveTextAsync(people.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public async Task ApproveAsync(string question)
    {
        var row = Page.Locator(".question").Filter(new() { HasText = question });
        await row.GetByText(Words.Approve, new() { Exact = true }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
    }

    public async Task<IReadOnlyList<string>> BadgesAsync() => [.. (await BadgeCodesAsync()).Select(code => code.Code)];

    /// <summary>The badge of the n-th person of the list, from 1.</summary>
    public async Task<string> BadgeAsync(int person)
    {
        var target = System.FormattableString.Invariant($"p-{person}");
        return (await BadgeCodesAsync()).Single(code => string.Equals(code.Target, target, StringComparison.Ordinal)).Code;
    }

    private async Task<PrintedCodeInfo[]> BadgeCodesAsync()
    {
        var answer = await Page.APIRequest.GetAsync("/api/codes");
        var codes = System.Text.Json.JsonSerializer.Deserialize<IReadOnlyList<PrintedCodeInfo>>(await answer.BodyAsync(), ContractsJson.Options)!;
        return [.. codes.Where(code => code.Kind == CodeKind.Badge)];
    }

    public async Task PlanAsync(string yaml, string origin)
    {
        var answer = await Page.APIRequest.PostAsync("/api/agenda", new() { DataString = yaml, Headers = new Dictionary<string, string> { ["Origin"] = origin, ["Content-Type"] = "application/yaml" } });
        Assert.True(answer.Ok, await answer.TextAsync());
    }
}

/// <summary>A participant's phone.</summary>
internal sealed class PhonePage(string name, IPage page, Words words) : Device(name, page, words)
{
    /// <summary>Opens the badge's link, and gives the number of taps that it took to be in the room.</summary>
    public async Task<int> ScanAsync(string badge)
    {
        await Page.GotoAsync("/B/" + badge);
        var room = Page.Locator(".room");
        var button = Page.Locator("button[type=submit]:not([aria-disabled=true])");
        var taps = 0;
        await Expect(room.Or(button).First).ToBeVisibleAsync();
        while (!await room.IsVisibleAsync())
        {
            taps++;
            await button.TapAsync();
            await Expect(room).ToBeVisibleAsync();
        }

        return taps;
    }

    /// <summary>The table that it says its owner sits at.</summary>
    public async Task<int> TableAsync()
    {
        var place = Page.Locator(".top__who strong");
        await Expect(place).ToContainTextAsync("Table ");
        return int.Parse((await place.InnerTextAsync()).Replace("Table", "", StringComparison.Ordinal).Trim(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task AskAsync(string question, string standing)
    {
        await Page.GetByLabel(Words.YourQuestion, new() { Exact = true }).FillAsync(question);
        await Button(Words.SendQuestion).TapAsync();
        await Expect(Page.Locator(".mine__one").Filter(new() { HasText = question })).ToContainTextAsync(standing);
    }

    public async Task VoteAsync(params string[] options)
    {
        foreach (var option in options)
        {
            await Page.Locator(".option__row").Filter(new() { HasText = option }).TapAsync();
        }

        await Button(Words.Vote).TapAsync();
        await ShowsAsync(Words.VoteSaved);
    }

    /// <summary>Completes when the result is there, with these finalists in this order.</summary>
    public Task ShowsFinalistsAsync(params string[] texts) => Expect(Page.Locator(".finalist")).ToContainTextAsync(texts);

    public async Task<bool> ShowsAResultAsync() => await Page.Locator(".finalist").CountAsync() > 0;

    public async Task SignAsync(string commitment)
    {
        var item = Page.Locator(".commitment").Filter(new() { HasText = commitment });
        await item.GetByRole(AriaRole.Button, new() { Name = Words.Sign, Exact = true }).TapAsync();
        await Expect(item).ToContainTextAsync(Words.Signed);
    }
}

/// <summary>A device that shows a code until the facilitator lets it in.</summary>
internal abstract class PairedDevice(string name, IPage page, Words words) : Device(name, page, words)
{
    public async Task<string> CodeAsync(string? address = null)
    {
        await Page.GotoAsync(address ?? "/" + Name);
        var code = Page.Locator(".ui-pairing__code");
        await Expect(code).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9A-Z]{4}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        return (await code.InnerTextAsync()).Trim();
    }

    public Task PairedAsync() => Expect(Page.Locator(".ui-pairing")).ToHaveCountAsync(0);
}

/// <summary>A table's tablet.</summary>
internal sealed class TabletPage(IPage page, Words words) : PairedDevice("tablet", page, words)
{
    public async Task DraftAsync(string text, string lead, string due, string measure)
    {
        await Button(Words.WriteCommitment).TapAsync();
        await Page.GetByLabel(Words.WeCommit, new() { Exact = true }).FillAsync(text);
        await Page.GetByLabel(Words.Lead, new() { Exact = true }).FillAsync(lead);
        await Page.GetByLabel(Words.Due, new() { Exact = true }).FillAsync(due);
        await Page.GetByLabel(Words.Measure, new() { Exact = true }).FillAsync(measure);
        await Expect(Page.Locator(".editor")).ToContainTextAsync(Words.CommitmentSaved);
        await Button(Words.Done).TapAsync();
        await Expect(Page.Locator(".commitment__text")).ToHaveTextAsync(text);
    }

    /// <summary>Holds the button, as it asks for.</summary>
    public async Task SendAsync()
    {
        await Button(Words.Send).ClickAsync(new() { Delay = 1200 });
        await ShowsAsync(Words.WithTheDirector);
    }
}

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
    public Task DrawsAsync() => Expect(Picture).ToHaveAttributeAsync("data-drawn", new System.Text.RegularExpressions.Regex("^[1-9]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>Completes when nothing has moved for a while, but for the seconds of a countdown. Results come with pauses: they take longer.</summary>
    public Task RestsAsync(int stillMs) => Page.WaitForFunctionAsync("""
        still => new Promise(resolve => {
          const stage = document.querySelector('.screen__stage');
          const drawn = Number(stage.dataset.drawn);
          setTimeout(() => resolve(Number(stage.dataset.drawn) - drawn <= 1 + still / 1000), still);
        })
        """, stillMs);

    /// <summary>How many frames it has drawn so far.</summary>
    public async Task<int> FramesAsync() => int.Parse(await Picture.GetAttributeAsync("data-drawn") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Keeps from now on when each frame was drawn, and when what it tells changed.</summary>
    public Task WatchFramesAsync() => Page.EvaluateAsync("""
        () => {
          window.frames_ = [];
          window.told_ = [];
          const stage = document.querySelector('.screen__stage');
          const mirror = document.querySelector('.screen .ui-hidden');
          new MutationObserver(() => window.told_.push({ at: Date.now(), text: mirror.textContent })).observe(mirror, { subtree: true, childList: true, characterData: true });
          new MutationObserver(() => window.frames_.push({ at: Date.now(), seq: Number(stage.dataset.seq) })).observe(stage, { attributes: true, attributeFilter: ['data-drawn'] });
        }
        """);

    /// <summary>When the last frame of what began after a moment was drawn, by the machine's clock: the picture has come to rest then.</summary>
    public async Task<double> RestedAfterAsync(double since)
    {
        var handle = await Page.WaitForFunctionAsync("""
            since => {
              const frames = window.frames_.filter(frame => frame.at >= since);
              const last = frames.at(-1);
              return last && Date.now() - last.at > 250 ? last.at : 0;
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
