using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>People come in at the kiosk: with a badge, by name, while the server is there and while it is not.</summary>
public sealed class KioskTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly Regex Way = new("^Table [12], par ici$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [ChromiumFact]
    [Trait("Rule", "N2")]
    [Trait("Rule", "N5")]
    public async Task Kiosk_ShowsTheWay_ForgetsIt_AndCountsOnceWhatIsScannedWhileTheServerIsKilled()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(ModerationTests.Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var badges = await stage.Console.BadgesAsync();
        var kiosk = await stage.PairKioskAsync();
        await kiosk.IsFreeAsync();

        var first = await ArriveAsync(kiosk, badges[0]);
        await stage.Console.CountsPresentAsync(1);
        await ForgetsAsync(kiosk, first);

        // Somebody else says who they are; the focus is in a field when the next one scans.
        await kiosk.TapAsync("Je n’ai pas mon badge");
        await kiosk.TypeAsync("xqz");
        await kiosk.ShowsAsync("Personne de ce nom sur la liste");
        var second = await ArriveAsync(kiosk, badges[1]);
        Assert.NotEqual(first.Name, second.Name);
        await PrintsAsync(kiosk, second, badges[1]);
        await stage.Console.CountsPresentAsync(2);
        stage.Witness.ExpectNoComplaint();

        await stage.CutServerAsync();
        await kiosk.ScanAsync(badges[2]);
        await kiosk.ShowsAsync("C’est noté");
        Assert.DoesNotContain(second.Name, await kiosk.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        await kiosk.PassAsync(10);
        await kiosk.IsFreeAsync();
        await kiosk.ScanAsync(badges[2]);
        await kiosk.PassAsync(12);
        await kiosk.ShowsAsync("1 arrivée notée");

        await stage.RestartServerAsync(timeout.Token);
        await Expect(kiosk.Page.Locator(".foot__line")).Not.ToContainTextAsync("arrivée");
        await stage.Console.CountsPresentAsync(3);
        await ArriveAsync(kiosk, badges[2]);
        await stage.Console.CountsPresentAsync(3);
    }

    private static async Task<(string Name, string Table)> ArriveAsync(KioskPage kiosk, string badge)
    {
        await kiosk.ScanAsync(badge);
        await Expect(kiosk.Page.Locator(".arrived__table")).ToHaveTextAsync(Way);
        await kiosk.HoldAsync();
        await Expect(kiosk.Page.Locator(".map__way")).ToContainTextAsync("rangée");
        await kiosk.Page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(Processes.Repository.Root, "artifacts", "screens", "kiosk-fr", "arrived.png") });
        return ((await kiosk.Page.Locator("h1").InnerTextAsync())["Bonjour ".Length..], await kiosk.Page.Locator(".arrived__table").InnerTextAsync());
    }

    private static async Task ForgetsAsync(KioskPage kiosk, (string Name, string Table) person)
    {
        await kiosk.PassAsync(60);
        Assert.Contains(person.Name, await kiosk.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        await kiosk.LetGoAsync();
        await kiosk.PassAsync(5);
        await kiosk.IsFreeAsync();
        var left = await kiosk.Page.ContentAsync();
        Assert.DoesNotContain(person.Name, left, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Table, left, StringComparison.Ordinal);
        Assert.Equal("", await kiosk.Page.EvaluateAsync<string>("() => Object.entries(localStorage).filter(([key]) => key.startsWith('ls-outbox')).join()"));
    }

    // What comes out of the printer: the page as paper has it when the browser is asked to print.
    private static async Task PrintsAsync(KioskPage kiosk, (string Name, string Table) person, string badge)
    {
        await kiosk.Page.EvaluateAsync("() => { window.print = () => { window.printed = document.querySelector('#print-sheet .badge').textContent; }; }");
        await kiosk.TapAsync("Imprimer mon badge");
        var printed = await (await kiosk.Page.WaitForFunctionAsync("() => window.printed")).JsonValueAsync<string>();
        Assert.Contains(person.Name, printed, StringComparison.Ordinal);
        Assert.Contains($"{badge[..4]}-{badge[4..]}", printed, StringComparison.Ordinal);
        await kiosk.Page.EvaluateAsync("() => window.dispatchEvent(new Event('afterprint'))");
        await Expect(kiosk.Page.Locator("#print-sheet")).ToHaveCountAsync(0);
    }
}
