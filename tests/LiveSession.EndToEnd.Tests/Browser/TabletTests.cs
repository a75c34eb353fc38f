using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A tablet that a table hands around, while the server is not there.</summary>
public sealed class TabletTests
{
    private const string Agenda = """
        title: "La tablette"
        language: fr
        tables: 2
        rounds:
          - id: commit
            kind: tableCommitments
            title: "Nos engagements"
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [ChromiumFact]
    [Trait("Rule", "N5")]
    public async Task TabletOpenedAgainWhileTheServerIsDown_IsItsTableAsItWas_WithWhatIsBeingWritten_AndSavesItAfterwards()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var host = await stage.EnterAsync(await stage.Console.BadgeAsync(1));
        var table = await host.TableAsync();
        await stage.PairAsync(table);
        await stage.Console.GoOnUntilAsync("close");
        var tablet = stage.Tablet;
        await tablet.Page.GetByRole(AriaRole.Button, new() { Name = Words.French.WriteCommitment, Exact = true }).TapAsync();
        await WordsOf(tablet.Page).FillAsync("Rappeler le jour même");
        await Expect(tablet.Page.Locator(".editor")).ToContainTextAsync(Words.French.CommitmentSaved);
        await KeptPage.IsThereAsync(tablet.Page, "/tablet", FormattableString.Invariant($"table-{table}"));

        await stage.CutServerAsync();
        await WordsOf(tablet.Page).FillAsync("Rappeler le jour même, avec une solution");
        var again = await tablet.Page.Context.NewPageAsync();
        await tablet.Page.CloseAsync();
        await again.GotoAsync("/tablet");
        await Expect(again.Locator(".now__round")).ToHaveTextAsync("Nos engagements");
        await Expect(again.Locator(".people__table")).ToHaveTextAsync(FormattableString.Invariant($"Table {table}"));
        await Expect(WordsOf(again)).ToHaveValueAsync("Rappeler le jour même, avec une solution");

        await stage.RestartServerAsync(timeout.Token);
        await Expect(again.Locator(".editor")).ToContainTextAsync(Words.French.CommitmentSaved);
        await Expect(host.Page.Locator(".commitment__text")).ToHaveTextAsync("Rappeler le jour même, avec une solution");
    }

    private static ILocator WordsOf(IPage tablet) => tablet.GetByLabel(Words.French.WeCommit, new() { Exact = true });
}
