using LiveSession.EndToEnd.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>Coming in, changing the language, and what is taken home.</summary>
[Collection(PhoneRoom.Name)]
public sealed class InTheRoom(PhoneVenue venue)
{
    [ChromiumFact]
    [Trait("Rule", "N2")]
    public async Task TentScannedWithALostAnswer_IsOnePerson_WhoGetsInWithoutPressingAgain()
    {
        await using var context = await venue.ContextAsync();
        var page = await context.NewPageAsync();
        var lost = 0;
        await page.RouteAsync("**/api/join", async route =>
        {
            if (lost++ > 0)
            {
                await route.ContinueAsync();
                return;
            }

            await venue.JoinUnheardAsync(route.Request.PostData!);
            await route.AbortAsync();
        });
        await page.GotoAsync("/T/" + venue.Tent);
        await page.GetByLabel("Votre prénom et votre nom").FillAsync("Zoé Lost-Answer");
        await page.Locator("button[type=submit]").TapAsync();

        await Expect(page.Locator(".top__name")).ToHaveTextAsync("Zoé Lost-Answer");
        await page.Locator(".top__who").TapAsync();
        await Expect(page.Locator(".people__one").Filter(new() { HasText = "Zoé Lost-Answer" })).ToHaveCountAsync(1);
        Assert.Equal(2, lost);
    }

    [ChromiumFact]
    [Trait("Rule", "E1")]
    public async Task LanguageChangesWithoutAReload_AndTheDraftStays()
    {
        await venue.OpenAsync(PhoneDay.Own);
        await using var phone = await venue.EnterAsync();
        await phone.TypeAsync("Je rappelle chaque client.");
        await phone.Page.EvaluateAsync("window.stillTheSame = true");
        await Expect(phone.Page.Locator(".here__now")).ToHaveTextAsync("Écrivez votre engagement");

        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).TapAsync();

        await Expect(phone.Page.Locator(".here__now")).ToHaveTextAsync("Write your commitment");
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(phone.Draft).ToHaveValueAsync("Je rappelle chaque client.");
        Assert.True(await phone.Page.EvaluateAsync<bool>("window.stillTheSame === true"));
        await venue.CloseAsync(PhoneDay.Own);
    }

    [ChromiumFact]
    public async Task Recap_IsOneTapAway_AndItsFileNeedsNoServer()
    {
        await venue.OpenAsync(PhoneDay.Own);
        await using var phone = await venue.EnterAsync();
        await phone.TypeAsync("Je rappelle <b>chaque</b> client & je tiens parole.");
        await phone.Page.Locator(".ask button[type=submit]").TapAsync();
        await phone.ListsAsync("Je rappelle", "Enregistré");
        await phone.Page.Locator(".top__row .ui-button").First.TapAsync();
        await Expect(phone.Page.Locator(".recap__one").First).ToContainTextAsync("Je rappelle <b>chaque</b> client & je tiens parole.");

        var download = await phone.Page.RunAndWaitForDownloadAsync(() => phone.Page.Locator(".recap .bar .ui-button--primary").TapAsync());
        var file = await download.PathAsync();
        await using var elsewhere = await phone.Context.Browser!.NewContextAsync(new() { Offline = true });
        var page = await elsewhere.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.SetContentAsync(await File.ReadAllTextAsync(file));

        Assert.EndsWith(".html", download.SuggestedFilename, StringComparison.Ordinal);
        await Expect(page.Locator("body")).ToContainTextAsync("Je rappelle <b>chaque</b> client & je tiens parole.");
        Assert.Empty(asked);
        await venue.CloseAsync(PhoneDay.Own);
    }
}
