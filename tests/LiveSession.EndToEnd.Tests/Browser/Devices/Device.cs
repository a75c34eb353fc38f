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
