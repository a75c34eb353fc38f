using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>A phone in somebody's hand: it is locked, loses the network, and its tab is closed.</summary>
internal sealed class HeldPhone(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private ICDPSession? _life;

    public IBrowserContext Context => context;

    public IPage Page { get; private set; } = page;

    public ILocator Draft => Page.Locator("textarea");

    /// <summary>Completes when the page says that it is live.</summary>
    public Task IsLiveAsync() => Expect(Page.Locator(".top .ui-connection--live")).ToHaveCountAsync(1);

    /// <summary>Completes when the one line about where we are says this round.</summary>
    public Task IsAtAsync(string title) => Expect(Page.Locator(".here__round")).ToHaveTextAsync(title);

    public Task TypeAsync(string words) => Draft.FillAsync(words);

    public Task SendAsync() => Page.Locator(".ask button[type=submit]").TapAsync();

    /// <summary>Completes when this text is listed as mine, with this standing.</summary>
    public Task ListsAsync(string text, string standing) => Expect(Page.Locator(".mine__one").Filter(new() { HasText = text })).ToContainTextAsync(standing);

    /// <summary>Completes when the browser has the page that the phone comes back to, and the page what it last saw.</summary>
    public Task KeepsItsPageAsync() => KeptPage.IsThereAsync(Page, "/", "phone");

    /// <summary>The screen is locked: the browser stops every script of the page.</summary>
    public Task LockAsync() => LifeAsync("frozen");

    public Task UnlockAsync() => LifeAsync("active");

    /// <summary>The tab is closed, and the address opened again in another one.</summary>
    public async Task ReopenAsync()
    {
        await Page.CloseAsync();
        _life = null;
        Page = await context.NewPageAsync();
        await Page.GotoAsync("/");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task LifeAsync(string state)
    {
        _life ??= await context.NewCDPSessionAsync(Page);
        await _life.SendAsync("Page.setWebLifecycleState", new Dictionary<string, object> { ["state"] = state });
    }
}
