using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>Big screens on the real server, through what breaks in a venue.</summary>
public sealed class ScreenTests
{
    internal const string Agenda = """
        title: "Rencontre des équipes"
        language: fr
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "Nos questions"
            theme: "Que devons-nous nous demander ?"
          - id: where
            kind: choice
            title: "Où nous retrouver ?"
            options: ["À Lille", "À Lyon"]
            rule: one
            result: hidden
            keep: 1
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    [Trait("Rule", "N5")]
    public async Task ServerThatIsCut_LeavesTheLastTruthOnTheWall_WithItsAge_AndTheScreenComesBackAlone()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var screen = await stage.PairScreenAsync();
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await screen.TellsAsync("Que devons-nous nous demander");
        await screen.KeptAsync();
        await Expect(screen.Page.Locator(".screen")).ToBeVisibleAsync();
        await screen.RestsAsync();
        var edge = await EdgeAsync(screen);

        await stage.CutServerAsync();
        await screen.TellsAsync("Que devons-nous nous demander");
        await ShowsAgeAsync(screen, edge, timeout.Token);
        await screen.Page.ReloadAsync();
        await screen.TellsAsync("Que devons-nous nous demander");

        await stage.RestartServerAsync(timeout.Token);
        await stage.Console.Page.ReloadAsync();
        await stage.Console.GoOnUntilAsync("open");
        await screen.TellsAsync("Où nous retrouver");
    }

    [ChromiumFact]
    [Trait("Rule", "F7")]
    public async Task ScreenWithoutAGpu_OrThatLosesIt_GoesOnDrawing()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        await using var bare = await Browsers.LaunchAsync([.. Chromium.Arguments, "--disable-3d-apis"]);
        await using var gpu = await Browsers.LaunchAsync([.. Chromium.Arguments.Where(argument => argument is not "--disable-gpu"), "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]);
        var flat = await stage.PairScreenAsync(bare);
        var lit = await stage.PairScreenAsync(gpu, "/screen?backend=webgl");
        Assert.Equal(("raster", "webgl"), (await flat.BackendAsync(), await lit.BackendAsync()));

        var before = await lit.PixelsAsync();
        Assert.True(await lit.LoseContextAsync());
        await lit.RebuiltAsync();

        await stage.Console.GoOnUntilAsync("open");
        await flat.TellsAsync("Nos questions");
        await lit.TellsAsync("Nos questions");
        await lit.RestsAsync();
        Assert.NotEqual(before, await lit.PixelsAsync());
    }

    // The age is on the canvas alone, in the lower edge: in the mirror it would be announced each time it changes.
    private static async Task ShowsAgeAsync(ScreenPage screen, string before, CancellationToken cancellationToken)
    {
        var frames = await screen.FramesAsync();
        while (await EdgeAsync(screen) == before)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await screen.Page.WaitForFunctionAsync("frames => Number(document.querySelector('.screen__stage').dataset.drawn) > frames", frames);
            frames = await screen.FramesAsync();
        }
    }

    private static async Task<string> EdgeAsync(ScreenPage screen) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await screen.Page.ScreenshotAsync(new() { Clip = new() { X = 0, Y = 940, Width = 1920, Height = 140 } })));
}
