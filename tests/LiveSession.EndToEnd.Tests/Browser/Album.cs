using System.Globalization;
using LiveSession.EndToEnd.Tests.Processes;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>Pictures of every device at every step, for people to look at: artifacts/screens/{name} in the repository.</summary>
internal sealed class Album
{
    private readonly string _folder;
    private int _step;

    public Album(string name)
    {
        _folder = Path.Combine(Repository.Root, "artifacts", "screens", name);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        Directory.CreateDirectory(_folder);
    }

    /// <summary>All devices as they look now, when the screen has come to rest.</summary>
    public async Task TakeAsync(string what, Stage stage)
    {
        _step++;
        await stage.Screen.RestsAsync();
        foreach (var device in stage.Devices)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"{_step:00}-{what}-{device.Name}.png");
            await device.Page.ScreenshotAsync(new() { Path = Path.Combine(_folder, file) });
        }
    }

    /// <summary>One page alone.</summary>
    /// <param name="whole">False: as much as its window shows.</param>
    public Task TakePageAsync(string what, Microsoft.Playwright.IPage page, bool whole = true) => page.ScreenshotAsync(new() { Path = Path.Combine(_folder, what + ".png"), FullPage = whole });
}
