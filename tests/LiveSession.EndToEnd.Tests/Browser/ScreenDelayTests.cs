using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>How long it takes from what people do to the pixels of two big screens.</summary>
[Collection(Alone.Name)]
public sealed class ScreenDelayTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    // As they stand in the picture: without what French typography would change.
    private static readonly string[] Questions = ["Qui écoute vraiment les clients", "Que faisons-nous trop souvent", "Comment oser plus ensemble"];

    [ChromiumFact]
    [Trait("Rule", "N4")]
    [Trait("Rule", "A6")]
    public async Task WhatPeopleDo_ChangesThePixelsOfEveryScreen_AndTheConsoleSeesIt()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(ScreenTests.Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var phone = await stage.EnterAsync((await stage.Console.BadgesAsync())[0]);
        var (left, right) = (await stage.PairScreenAsync(), await stage.PairScreenAsync());
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        foreach (var question in Questions)
        {
            await phone.AskAsync(question, Words.French.OnTheWall);
        }

        ScreenPage[] screens = [left, right];
        var removals = new List<double>();
        for (var number = 1; number <= Questions.Length; number++)
        {
            removals.Add(await TakeDownAsync(stage, screens, number));
        }

        await stage.Console.GoOnUntilAsync("next");
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        var votes = await VoteAsync(phone, screens);
        await RevealAsync(stage, screens);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured: card gone from all screens after ms: {string.Join(", ", removals)}; vote on all screens after ms: {votes}"));
        await LookAtScreensAsync(stage, left);
        stage.Witness.ExpectNoComplaint();
    }

    // From the facilitator's click to the picture without the card, on the slower of the screens; what is left may still be moving together.
    private static async Task<double> TakeDownAsync(Stage stage, ScreenPage[] screens, int number)
    {
        var pixels = await RestingPixelsAsync(screens);
        var console = stage.Console.Page;
        await console.GetByRole(AriaRole.Button, new() { Name = $"Retirer la question {number} du mur" }).ClickAsync();
        await console.EvaluateAsync("() => addEventListener('click', () => { window.clicked_ = Date.now(); }, { capture: true, once: true })");
        await console.Locator(".question").GetByRole(AriaRole.Button, new() { Name = "Retirer du mur", Exact = true }).And(console.Locator(".ui-button--danger")).ClickAsync();
        var clicked = await console.EvaluateAsync<double>("() => window.clicked_");
        var gone = await Task.WhenAll(screens.Select(screen => screen.GoneAfterAsync(clicked, Questions[number - 1])));
        await Task.WhenAll(screens.Select(screen => screen.RestedAfterAsync(clicked)));
        for (var at = 0; at < screens.Length; at++)
        {
            Assert.DoesNotContain(Questions[number - 1], await screens[at].ToldAsync(), StringComparison.Ordinal);
            Assert.NotEqual(pixels[at], await screens[at].PixelsAsync());
        }

        return gone.Max() - clicked;
    }

    private static async Task<double> VoteAsync(PhonePage phone, ScreenPage[] screens)
    {
        var pixels = await RestingPixelsAsync(screens);
        await phone.Page.EvaluateAsync("() => addEventListener('click', () => { window.clicked_ = Date.now(); }, { capture: true })");
        await phone.VoteAsync("À Lille");
        var voted = await phone.Page.EvaluateAsync<double>("() => window.clicked_");
        var rested = await Task.WhenAll(screens.Select(screen => screen.RestedAfterAsync(voted)));
        foreach (var (screen, before) in screens.Zip(pixels))
        {
            Assert.NotEqual(before, await screen.PixelsAsync());
        }

        return rested.Max() - voted;
    }

    private static async Task RevealAsync(Stage stage, ScreenPage[] screens)
    {
        await stage.Console.GoOnUntilAsync("reveal");
        var pixels = await RestingPixelsAsync(screens);
        await stage.Console.GoOnUntilAsync("none");
        foreach (var (screen, before) in screens.Zip(pixels))
        {
            await screen.TellsAsync("À Lille");
            await screen.RestsAsync();
            Assert.NotEqual(before, await screen.PixelsAsync());
        }
    }

    private static async Task LookAtScreensAsync(Stage stage, ScreenPage left)
    {
        var page = stage.Console.Page;
        await page.GotoAsync("/console/screens");
        var card = page.Locator(".screen-card").First;
        var picture = card.Locator("img");
        await Expect(picture).ToBeVisibleAsync();
        var before = await picture.GetAttributeAsync("src");
        await card.GetByRole(AriaRole.Combobox).First.SelectOptionAsync("testCard");
        await Expect(picture).Not.ToHaveAttributeAsync("src", before!);
        await left.RestsAsync();
        await new Album("screens-page-fr").TakePageAsync("console", page);
    }

    private static async Task<string[]> RestingPixelsAsync(ScreenPage[] screens)
    {
        var pixels = new List<string>();
        foreach (var screen in screens)
        {
            await screen.RestsAsync();
            await screen.WatchFramesAsync();
            pixels.Add(await screen.PixelsAsync());
        }

        return [.. pixels];
    }
}
