using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>What a facilitator decides without a mouse: the room's next phase, a tie, when the result is shown, who is let in, how many sit at a table.</summary>
public sealed class KeyboardDecisionTests
{
    private const string Agenda = """
        title: "Rencontre des équipes"
        language: fr
        tables: 2
        rounds:
          - id: lists
            kind: questionHarvest
            title: "Une liste par table"
            theme: "Que devons-nous nous demander ?"
            mode: tableLists
          - id: where
            kind: choice
            title: "Où nous retrouver"
            options:
              - "À Lille"
              - "À Lyon"
              - "À Nantes"
            rule: one
            keep: 1
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    [Trait("Rule", "E2")]
    public async Task FacilitatorByKeyboardAlone_GoesThroughPhases_DecidesATie_Reveals_AndLetsSomebodyIn()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Dark, timeout.Token);
        var keys = new Keyboard(stage.Console);
        var album = new Album("keyboard-decisions-fr");
        await stage.EnterAsync(await stage.Console.BadgeAsync(1));
        await stage.EnterAsync(await stage.Console.BadgeAsync(2));
        await stage.PairAsync(await stage.Phones[0].TableAsync(), keys.AcceptAsync);

        await GoThroughPhasesAsync(stage, keys);
        await album.TakeAsync("phase", stage);
        await VoteToATieAsync(stage, keys);
        await album.TakeAsync("tie", stage);
        await DecideAsync(stage, keys);
        await RevealAsync(stage, keys);
        await album.TakeAsync("revealed", stage);
        await LimitATableAsync(stage, keys);
        await LetInAsync(stage, keys);
        await album.TakeAsync("let-in", stage);
        stage.Witness.ExpectNoComplaint();
    }

    // A clicker's keys go on and back.
    private static async Task GoThroughPhasesAsync(Stage stage, Keyboard keys)
    {
        await keys.PressUntilAsync("PageDown", "open");
        await keys.PressUntilAsync("PageDown", "phase");
        await WritingAsync(stage);
        await keys.PressUntilAsync("PageDown", "close");
        await ListingAsync(stage);
        await keys.PressAsync("PageUp");
        await WritingAsync(stage);
        await keys.PressUntilAsync("PageDown", "close");
        await ListingAsync(stage);
        await keys.PressUntilAsync("PageDown", "next");
    }

    private static async Task WritingAsync(Stage stage)
    {
        await stage.Tablet.ShowsAsync("Chacun écrit ses questions sur son téléphone");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync("Écrivez vos questions pour votre table")));
        await stage.Screen.TellsAsync("Chacun écrit pour sa table");
    }

    private static async Task ListingAsync(Stage stage)
    {
        await stage.Tablet.ShowsAsync("Composez la liste de votre table");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync("La liste de votre table")));
        await stage.Screen.TellsAsync("Chaque table fait sa liste");
    }

    private static async Task VoteToATieAsync(Stage stage, Keyboard keys)
    {
        await keys.PressUntilAsync("PageDown", "open");
        await keys.PressUntilAsync("PageDown", "close");
        await stage.Phones[0].VoteAsync("À Lille");
        await stage.Phones[1].VoteAsync("À Lyon");
        await keys.PressUntilAsync("PageDown", "decideTie");
    }

    private static async Task DecideAsync(Stage stage, Keyboard keys)
    {
        await Expect(stage.Console.Page.Locator("#tie")).ToContainTextAsync("Égalité à trancher");
        while (!await stage.Console.Page.Locator("#tie:focus").IsVisibleAsync())
        {
            await keys.PressAsync("Space");
        }

        await keys.TabToAsync(".tick input", "À Lyon");
        await keys.PressAsync("Space");
        await keys.TabToAsync(".tie .ui-field input", "Égalité à trancher");
        await stage.Console.Page.Keyboard.TypeAsync("Tirage au sort devant la salle");
        await keys.TabToAsync(".tie .row:last-child button", "Égalité à trancher");
        await keys.PressAsync("Enter");
        await Expect(stage.Console.Page.Locator(".next__button--reveal")).ToBeVisibleAsync();
        Assert.False(await stage.Phones[0].ShowsAResultAsync());
    }

    private static async Task RevealAsync(Stage stage, Keyboard keys)
    {
        await keys.PressUntilAsync("PageDown", "none");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsFinalistsAsync("À Lyon")));
        await stage.Screen.TellsAsync("Notre choix. À Lyon");
        await stage.Screen.TellsAsync("Tirage au sort devant la salle");
    }

    private static async Task LimitATableAsync(Stage stage, Keyboard keys)
    {
        await keys.TabToAsync(".seatmap__table", "Plan de salle");
        await keys.PressAsync("Enter");
        await keys.TabToAsync(".seats__do input", "Plan de salle");
        await stage.Console.Page.Keyboard.TypeAsync("7");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await Expect(stage.Console.Page.Locator(".ui-card h3")).ToContainTextAsync("7 places au plus");
    }

    // Their badge is there at once: the phone that reads it is that person.
    private static async Task LetInAsync(Stage stage, Keyboard keys)
    {
        await keys.TabToAsync("input", "hors liste");
        await stage.Console.Page.Keyboard.TypeAsync("Amel Haddad");
        await keys.PressAsync("Enter");
        var badge = stage.Console.Page.Locator(".badge img");
        await Expect(badge).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await badge.EvaluateAsync<bool>("image => image.naturalWidth > 0"));
        await stage.Console.CountsPresentAsync(3);

        var source = await badge.GetAttributeAsync("src") ?? "";
        var phone = await stage.EnterAsync(await stage.Console.BadgeAsync(source.Split('/')[^2]));
        await phone.ShowsAsync("Amel Haddad");
        await stage.Console.CountsPresentAsync(3);
    }
}
