using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>What each big screen is given on the console is what it shows, wide or tall, whatever the others show.</summary>
public sealed class ScreenAssignmentTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private static readonly Said French = new(
        Words.French, "fr", "Un café", "Que devons-nous nous demander", "Votre table est sur votre badge", "s’engagent", "Table 2", "En ce moment", "Mire", "Identifier tous les écrans", "Cet écran", "Masquer tous les écrans", "Montrer de nouveau", "Écran en veille");

    private static readonly Said English = new(
        Words.English, "en", "A coffee", "What should we ask ourselves", "Your table is on your badge", "commit to", "Table 2", "Right now", "Test card", "Identify all screens", "This screen", "Blank all screens", "Show again", "Screen blanked");

    [ChromiumFact]
    public Task EachScreen_ShowsWhatItIsGiven_InFrenchOnLight() => ShowAsync(French, ColorScheme.Light);

    [ChromiumFact]
    public Task EachScreen_ShowsWhatItIsGiven_InEnglishOnDark() => ShowAsync(English, ColorScheme.Dark);

    private static async Task ShowAsync(Said said, ColorScheme scheme)
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(AgendaOf(said), said.Words, scheme, timeout.Token);
        var (wide, tall) = (await stage.PairScreenAsync(), await stage.PairScreenAsync(width: 1080, height: 1920));
        var phone = await stage.EnterAsync((await stage.Console.BadgesAsync())[0]);
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await phone.AskAsync(said.Theme, said.Words.OnTheWall);
        await stage.Console.GoOnUntilAsync("next");
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await wide.TellsAsync(said.Break);
        var album = new Album($"assignments-{said.Language}");
        await stage.Console.Page.GotoAsync("/console/screens");
        await Expect(stage.Console.Page.Locator(".screen-card")).ToHaveCountAsync(2);

        foreach (var (content, told) in said.Contents)
        {
            await AssignAsync(stage, tall, content, told);
            await TakeAsync(album, content, tall, "tall");
            await wide.TellsAsync(said.Break);
            await AssignAsync(stage, wide, content, told);
            await TakeAsync(album, content, wide, "wide");
            await AssignAsync(stage, wide, "agenda", said.Break);
        }

        await AllOfThemAsync(stage, said, album, [wide, tall]);
        stage.Witness.ExpectNoComplaint();
    }

    private static async Task AllOfThemAsync(Stage stage, Said said, Album album, ScreenPage[] screens)
    {
        var page = stage.Console.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = said.IdentifyAll, Exact = true }).ClickAsync();
        foreach (var screen in screens)
        {
            await Expect(screen.Page.Locator(".screen .ui-hidden ul")).ToHaveAttributeAsync("aria-label", said.Identity);
            await TakeAsync(album, "identify", screen, screen == screens[0] ? "wide" : "tall");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = said.BlankAll, Exact = true }).ClickAsync();
        await Task.WhenAll(screens.Select(screen => screen.TellsAsync(said.Blanked)));
        await TakeAsync(album, "blank", screens[0], "wide");
        await page.GetByRole(AriaRole.Button, new() { Name = said.ShowAll, Exact = true }).ClickAsync();
        await screens[0].TellsAsync(said.Break);
    }

    // The first card is the first screen's: the console lists them by number.
    private static async Task AssignAsync(Stage stage, ScreenPage screen, string content, string told)
    {
        var card = stage.Console.Page.Locator(".screen-card").Nth(stage.Devices.OfType<ScreenPage>().ToList().IndexOf(screen));
        await card.Locator(".screen-card__shows").GetByRole(AriaRole.Combobox).SelectOptionAsync(content);
        if (content is "table")
        {
            await card.Locator(".screen-card__shows").GetByRole(AriaRole.Textbox).FillAsync("2");
        }

        await screen.TellsAsync(told);
    }

    private static async Task TakeAsync(Album album, string what, ScreenPage screen, string shape)
    {
        await screen.RestsAsync();
        await album.TakePageAsync($"{what}-{shape}", screen.Page, whole: false);
    }

    private static string AgendaOf(Said said) => $"""
        title: "{said.Break} 2027"
        language: {said.Language}
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "{said.Theme}"
            theme: "{said.Theme}"
          - id: break
            kind: break
            title: "{said.Break}"
            duration: 15min
        """;

    private sealed record Said(
        Words Words,
        string Language,
        string Break,
        string Theme,
        string SeatMap,
        string Commitments,
        string Table,
        string Clock,
        string TestCard,
        string IdentifyAll,
        string Identity,
        string BlankAll,
        string ShowAll,
        string Blanked)
    {
        // "Agenda" itself is what each screen goes back to.
        public (string Content, string Told)[] Contents =>
            [("wall", Theme), ("seatMap", SeatMap), ("commitments", Commitments), ("table", Table), ("clock", Clock), ("testCard", TestCard)];
    }
}
