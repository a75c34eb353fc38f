using LiveSession.EndToEnd.Tests.Processes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A badge as it is printed, held before a kiosk's camera: the browser's own camera path, with a film in place of the lens.</summary>
public sealed class KioskCameraTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    public async Task BadgeHeldBeforeTheCamera_ChecksItsPersonIn()
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        await using var stage = await Stage.OpenAsync(ModerationTests.Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var (film, name) = await FilmBadgeAsync(stage, folder);
        await using var browser = await Browsers.LaunchAsync(
            [.. Chromium.Arguments, "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + film]);
        var kiosk = await stage.PairKioskAsync(browser);
        await kiosk.IsFreeAsync();

        await kiosk.TapAsync("Scanner avec la caméra");

        await Expect(kiosk.Page.Locator(".arrived__who h1")).ToHaveTextAsync("Bonjour " + name);
        await kiosk.HoldAsync();
        await stage.Console.CountsPresentAsync(1);
        await kiosk.LetGoAsync();
        await kiosk.PassAsync(6);
        await kiosk.IsFreeAsync();
        Assert.False(await kiosk.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('video')].some(video => video.srcObject !== null)"));
        stage.Witness.ExpectNoComplaint();
    }

    // A film of JPEG pictures one after the other is what Chromium takes for a camera.
    private static async Task<(string Film, string FirstName)> FilmBadgeAsync(Stage stage, TemporaryFolder folder)
    {
        const int Pictures = 10;
        var page = await stage.Console.Page.Context.NewPageAsync();
        await page.SetViewportSizeAsync(640, 480);
        await page.GotoAsync("/print/badges");
        var badge = page.Locator(".badge").First;
        await badge.ScrollIntoViewIfNeededAsync();
        var picture = await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 80 });
        var film = Path.Combine(folder.Path, "badge.mjpeg");
        await File.WriteAllBytesAsync(film, [.. Enumerable.Repeat(picture, Pictures).SelectMany(bytes => bytes)]);
        var name = await badge.Locator(".first").InnerTextAsync();
        await page.CloseAsync();
        return (film, name);
    }
}
