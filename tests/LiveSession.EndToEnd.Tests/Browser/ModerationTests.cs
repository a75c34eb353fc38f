using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A wall that somebody watches over.</summary>
public sealed class ModerationTests
{
    internal const string Agenda = """
        title: "Rencontre des équipes"
        language: fr
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "Nos questions"
            theme: "Que devons-nous nous demander ?"
            moderated: true
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    [Trait("Rule", "A6")]
    public async Task ModeratedQuestion_ReachesNoOtherDeviceBeforeItIsApproved()
    {
        const string Kept = "Pourquoi personne ne répond à cette adresse ?";
        const string Shown = "Comment dire merci plus souvent ?";
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var album = new Album("moderation-fr");
        var badges = await stage.Console.BadgesAsync();
        var asker = await stage.EnterAsync(badges[0]);
        await stage.EnterAsync(badges[1]);
        await stage.PairAsync(await asker.TableAsync());
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");

        await asker.AskAsync(Kept, Words.French.BeingRead);
        await asker.AskAsync(Shown, Words.French.BeingRead);
        await stage.Console.ShowsAsync(Kept);
        await album.TakeAsync("waiting", stage);
        await stage.Console.ApproveAsync(Shown);

        // The approved one came later: once it is there, the other one would be, too.
        await stage.Screen.TellsAsync(Shown);
        await album.TakeAsync("approved", stage);
        Assert.DoesNotContain(Kept, await stage.Screen.ToldAsync(), StringComparison.Ordinal);
        Assert.True(stage.Witness.WasSent("screen", Shown), "the frames of the screen are not seen by the test");
        foreach (var device in new[] { "screen", "tablet", "director", "phone-2" })
        {
            Assert.False(stage.Witness.WasSent(device, Kept), $"{device} was sent a question that nobody has approved");
        }

        await stage.Console.ApproveAsync(Kept);
        await stage.Screen.TellsAsync(Kept);
        Assert.Contains(Kept, await stage.Screen.ToldAsync(), StringComparison.Ordinal);
        stage.Witness.ExpectNoComplaint();
    }
}
