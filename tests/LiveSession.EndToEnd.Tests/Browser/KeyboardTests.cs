using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A facilitator whose hands are on the keys, or on a slide clicker, and a room that follows.</summary>
[Collection(Alone.Name)]
public sealed partial class KeyboardTests(ITestOutputHelper output)
{
    private const string Agenda = """
        title: "Rencontre des équipes"
        language: fr
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "Nos questions"
            instruction: "Posez des questions, pas des réponses."
            duration: 10 s
            theme: "Que devons-nous nous demander ?"
          - id: mixed
            kind: questionHarvest
            title: "Autrement mêlés"
            seating: rotate
            theme: "Et maintenant ?"
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    [Trait("Rule", "E2")]
    public async Task FacilitatorByKeyboardAlone_OpensExtendsClosesUndoesRotatesAndBlanks_AndTheRoomFollows()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var album = new Album("keyboard-fr");
        var keys = new Keyboard(stage.Console);
        await stage.EnterAsync(await stage.Console.BadgeAsync(1), TimeSpan.FromMinutes(5));
        await stage.EnterAsync(await stage.Console.BadgeAsync(3), TimeSpan.FromMinutes(-5));
        var table = await stage.Phones[0].TableAsync();
        Assert.Equal(table, await stage.Phones[1].TableAsync());
        await stage.PairAsync(table, keys.AcceptAsync);

        await OpenAsync(stage, keys);
        await album.TakeAsync("opened", stage);
        await ExtendAsync(stage, keys);
        await album.TakeAsync("extended", stage);
        await CloseAndUndoAsync(stage, keys);
        await RotateAndUndoAsync(stage, keys, table);
        await album.TakeAsync("rotated-back", stage);
        await BlankAsync(stage, keys, table);
        stage.Witness.ExpectNoComplaint();
    }

    // A clicker's keys: Page Down goes on.
    private static async Task OpenAsync(Stage stage, Keyboard keys)
    {
        await stage.Console.ShowsAsync("Posez des questions, pas des réponses.");
        await keys.PressUntilAsync("PageDown", "open");
        await EverywhereAsync(stage, "Nos questions");
        await keys.PressUntilAsync("PageDown", "close");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync("Posez vos questions")));
        await stage.Tablet.ShowsAsync("Chacun pose ses questions sur son téléphone");
        await stage.Screen.TellsAsync("Nos questions : ouvert");
    }

    // Ten seconds are soon over: everybody is told, and one key gives a minute more.
    private async Task ExtendAsync(Stage stage, Keyboard keys)
    {
        await EverywhereAsync(stage, "Temps écoulé", "Le temps est écoulé");
        await keys.PressAsync("+");
        await Task.WhenAll(Followers(stage).Select(device => Expect(device.Page.Locator(".ui-countdown")).ToContainTextAsync(LastMinute())));
        await Expect(stage.Screen.Page.Locator(".screen .ui-hidden")).Not.ToContainTextAsync("Le temps est écoulé");
        await ExpectSameSecondAsync(stage);
    }

    private async Task ExpectSameSecondAsync(Stage stage)
    {
        Device[] all = [stage.Console, .. Followers(stage), stage.Screen];
        await Task.WhenAll(all.Select(device => DeviceClock.WatchAsync(device.Page)));
        await stage.Console.Page.WaitForFunctionAsync("() => window.ticks.length >= 6");
        var ticks = await Task.WhenAll(all.Select(device => DeviceClock.TicksAsync(device.Page)));

        // The screen writes no seconds into its mirror: a picture that is drawn in that moment shows them.
        foreach (var (device, own) in all.Zip(ticks).Skip(1))
        {
            var late = ticks[0].Skip(1).SkipLast(1).Select(tick => own.Where(other => other.Text.Length == 0 || other.Text == tick.Text).Select(other => Math.Abs(other.At - tick.At)).DefaultIfEmpty(double.MaxValue).Min()).Order().ToArray();
            Assert.DoesNotContain(double.MaxValue, late);
            output.WriteLine($"measured: {device.Name} changes its second within {late[late.Length / 2]:0} ms of the console in the middle, {late[^1]:0} ms at worst");
        }
    }

    private static async Task CloseAndUndoAsync(Stage stage, Keyboard keys)
    {
        await keys.PressUntilAsync("Space", "next");
        await ClosedAsync(stage);
        await keys.PressAsync("u");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync("Posez vos questions")));
        await stage.Tablet.ShowsAsync("Chacun pose ses questions sur son téléphone");
        await stage.Screen.TellsAsync("Nos questions : ouvert");
        await keys.PressUntilAsync("Space", "next");
        await ClosedAsync(stage);
    }

    private static async Task ClosedAsync(Stage stage)
    {
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync("La récolte est terminée. Merci !")));
        await stage.Tablet.ShowsAsync("La récolte est terminée");
        await stage.Screen.TellsAsync("Nos questions : terminé");
    }

    // Both sat at the same table: one of them hosts it now and stays, the other is sent away, and comes back when that is undone.
    private static async Task RotateAndUndoAsync(Stage stage, Keyboard keys, int table)
    {
        await keys.PressUntilAsync("Space", "seat");
        await EverywhereAsync(stage, "Autrement mêlés");
        await keys.PressUntilAsync("Space", "open");
        var away = await FirstSentAwayAsync(stage);
        Assert.NotEqual(table, await away.TableAsync());
        await stage.Screen.TellsAsync("Changez de table");
        await Expect(stage.Tablet.Page.Locator("aside")).Not.ToContainTextAsync(await away.NameAsync());

        await keys.PressAsync("PageUp");
        await Expect(away.Page.Locator(".top__who strong")).ToContainTextAsync($"Table {table}");
        await Expect(stage.Tablet.Page.Locator("aside")).ToContainTextAsync(await away.NameAsync());
    }

    private static async Task<PhonePage> FirstSentAwayAsync(Stage stage)
    {
        var sent = stage.Phones.Select(async phone =>
        {
            await SentAway(phone).WaitForAsync(new() { Timeout = 60_000 });
            return phone;
        }).ToArray();
        return await await Task.WhenAny(sent);
    }

    private static ILocator SentAway(PhonePage phone) => phone.Page.GetByText("Changez de table : allez à la");

    private static async Task BlankAsync(Stage stage, Keyboard keys, int table)
    {
        await keys.PressAsync(".");
        await stage.Screen.TellsAsync("Écran en veille");
        await Task.WhenAll(stage.Phones.Select(phone => phone.ShowsAsync($"Table {table}")));
        await stage.Tablet.ShowsAsync("Autrement mêlés");
        await keys.PressAsync("b");
        await Expect(stage.Screen.Page.Locator(".screen .ui-hidden")).Not.ToContainTextAsync("Écran en veille");

        await keys.PressAsync("?");
        await Expect(stage.Console.Page.Locator(".keyhelp")).ToContainTextAsync("Masquer tous les écrans");
        await keys.PressAsync("Escape");
        await Expect(stage.Console.Page.Locator(".keyhelp")).ToHaveCountAsync(0);
    }

    private static Device[] Followers(Stage stage) => [.. stage.Phones, stage.Tablet];

    private static async Task EverywhereAsync(Stage stage, string text, string? onTheScreen = null)
    {
        await Task.WhenAll(Followers(stage).Select(device => device.ShowsAsync(text)));
        await stage.Screen.TellsAsync(onTheScreen ?? text);
    }

    [GeneratedRegex(@"^(?:1:00|0:5\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastMinute();
}
