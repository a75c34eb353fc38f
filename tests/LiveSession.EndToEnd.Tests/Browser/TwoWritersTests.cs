using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A table writes on its tablet and on its host's phone at once: neither text is lost, and people decide which one stays.</summary>
public sealed class TwoWritersTests
{
    private const string Agenda = """
        title: "À deux mains"
        language: fr
        tables: 2
        rounds:
          - id: one
            kind: choice
            title: "Une question"
            options: ["Qui rappelle le client ?", "Qui décide ?"]
            rule: one
            result: hidden
            keep: 1
          - id: explore
            kind: exploration
            title: "Explorons"
            from: one
          - id: help
            kind: peerHelp
            title: "Entraide"
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    [Trait("Rule", "B4")]
    public async Task FindingNoteAndChallenge_WrittenOnTabletAndPhoneAtOnce_AreBothKeptUntilSomebodyDecides()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var album = new Album("two-writers-fr");

        // The first of the list hosts table 1 until somebody else is named.
        var host = await stage.EnterAsync(await stage.Console.BadgeAsync(1));
        await stage.PairAsync(await host.TableAsync());
        await ChooseAsync(stage, host);

        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await SlowerPhoneKeepsItsOwnAsync(stage, host, album);
        await SlowerTabletTakesTheOtherAsync(stage, host, album);

        await stage.Console.GoOnUntilAsync("next");
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("phase");
        await OwnerIsOfferedWhatTheTabletWroteAsync(stage, host, album);
        stage.Witness.ExpectNoComplaint();
    }

    // The finalist that there has to be to explore.
    private static async Task ChooseAsync(Stage stage, PhonePage host)
    {
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await host.VoteAsync("Qui rappelle le client ?");
        await stage.Console.GoOnUntilAsync("next");
    }

    private static async Task SlowerPhoneKeepsItsOwnAsync(Stage stage, PhonePage host, Album album)
    {
        const string Tablets = "Une personne répond, et signe de son nom.";
        const string Phones = "La réponse vient vite quand quelqu’un la porte.";
        await using (await Typing.HeldAsync(host.Page, Finding(host), Phones))
        {
            await Finding(stage.Tablet).FillAsync(Tablets);
            await ShowsBothAsync(host, saved: Tablets, own: Phones);
        }

        await album.TakeAsync("finding", stage);
        await TakeAsync(host, "Garder la vôtre");
        await Expect(Finding(stage.Tablet)).ToHaveValueAsync(Phones);
    }

    private static async Task SlowerTabletTakesTheOtherAsync(Stage stage, PhonePage host, Album album)
    {
        const string Phones = "Rappeler le vendredi soir, avec une solution";
        await host.Page.GetByLabel("Nouvelle note").FillAsync("Rappeler le vendredi");
        await host.Page.GetByRole(AriaRole.Button, new() { Name = "Ajouter la note" }).TapAsync();
        await stage.Tablet.Page.Locator(".note__buttons .ui-button").First.TapAsync();
        await using (await Typing.HeldAsync(stage.Tablet.Page, Note(stage.Tablet), "Rappeler tous les soirs"))
        {
            await host.Page.Locator(".pair .ui-button").First.TapAsync();
            await host.Page.GetByLabel("Modifier la note").FillAsync(Phones);
            await ShowsBothAsync(stage.Tablet, saved: Phones, own: "Rappeler tous les soirs");
        }

        await album.TakeAsync("note", stage);
        await TakeAsync(stage.Tablet, "Prendre l’autre");
        await Expect(Note(stage.Tablet)).ToHaveValueAsync(Phones);
    }

    // Nobody else sits here, so the host is also the one whose challenge it is.
    private static async Task OwnerIsOfferedWhatTheTabletWroteAsync(Stage stage, PhonePage owner, Album album)
    {
        const string Tablets = "Onze absents sur trente et un";
        const string Owners = "Comment tenir l’accueil le samedi ?";
        await owner.Page.GetByLabel("Votre défi, en une phrase").FillAsync(Owners);
        await stage.Tablet.Page.GetByRole(AriaRole.Button, new() { Name = "Écrire le défi ici" }).TapAsync();
        await stage.Tablet.Page.GetByLabel("Son défi, en une phrase").FillAsync(Tablets);
        await ShowsBothAsync(owner, saved: Tablets, own: Owners);
        await album.TakeAsync("challenge", stage);

        await TakeAsync(owner, "Garder la vôtre");
        await stage.Tablet.Page.GetByRole(AriaRole.Button, new() { Name = "Terminé" }).TapAsync();
        await Expect(stage.Tablet.Page.Locator(".help__text")).ToHaveTextAsync(Owners);
    }

    private static ILocator Finding(Device device) => device.Page.GetByLabel("Notre constat");

    private static ILocator Note(Device device) => device.Page.Locator(".note--open textarea");

    private static Task ShowsBothAsync(Device device, string saved, string own) => Expect(device.Page.Locator(".conflict__one")).ToContainTextAsync([saved, own]);

    private static async Task TakeAsync(Device device, string which)
    {
        await device.Page.GetByRole(AriaRole.Button, new() { Name = which }).TapAsync();
        await Expect(device.Page.Locator(".conflict")).ToHaveCountAsync(0);
    }

    /// <summary>Somebody types and does not pause: the page's time stands still, so that nothing is saved of it yet.</summary>
    private sealed class Typing(IPage page) : IAsyncDisposable
    {
        public static async Task<Typing> HeldAsync(IPage page, ILocator field, string words)
        {
            await page.Clock.InstallAsync();
            await page.Clock.PauseAtAsync(DateTime.UtcNow.AddSeconds(1));
            await field.FillAsync(words);
            return new Typing(page);
        }

        public async ValueTask DisposeAsync() => await page.Clock.ResumeAsync();
    }
}
