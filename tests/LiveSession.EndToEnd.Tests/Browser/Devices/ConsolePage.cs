using System.Globalization;
using System.Text.Json;
using LiveSession.Contracts.Http;
using LiveSession.Contracts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The facilitator's laptop.</summary>
internal sealed class ConsolePage(IPage page, Words words) : Device("console", page, words)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

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
            await waiting.Locator("input").FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }

        await waiting.Locator("button").ClickAsync();
        await Expect(waiting).ToHaveCountAsync(0);
    }

    /// <summary>Completes when it counts so many people as present.</summary>
    public Task CountsPresentAsync(int people) =>
        Expect(Page.Locator(".figure").Filter(new() { HasText = Words.Present }).Locator(".figure__value").First).ToHaveTextAsync(people.ToString(CultureInfo.InvariantCulture));

    public async Task ApproveAsync(string question)
    {
        var row = Page.Locator(".question").Filter(new() { HasText = question });
        await row.GetByText(Words.Approve, new() { Exact = true }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
    }

    public async Task<IReadOnlyList<string>> BadgesAsync() => [.. (await BadgeCodesAsync()).Select(code => code.Code)];

    /// <summary>The badge of the n-th person of the list, from 1.</summary>
    public Task<string> BadgeAsync(int person) => BadgeAsync(System.FormattableString.Invariant($"p-{person}"));

    /// <summary>The badge of somebody by their id.</summary>
    public async Task<string> BadgeAsync(string participant) =>
        (await BadgeCodesAsync()).Single(code => string.Equals(code.Target, participant, StringComparison.Ordinal)).Code;

    private async Task<PrintedCodeInfo[]> BadgeCodesAsync()
    {
        var answer = await Page.APIRequest.GetAsync("/api/codes");
        var codes = JsonSerializer.Deserialize<IReadOnlyList<PrintedCodeInfo>>(await answer.BodyAsync(), ContractsJson.Options)!;
        return [.. codes.Where(code => code.Kind == CodeKind.Badge)];
    }

    public async Task PlanAsync(string yaml, string origin)
    {
        var answer = await Page.APIRequest.PostAsync("/api/agenda", new() { DataString = yaml, Headers = new Dictionary<string, string> { ["Origin"] = origin, ["Content-Type"] = "application/yaml" } });
        Assert.True(answer.Ok, await answer.TextAsync());
    }
}
