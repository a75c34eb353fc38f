using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>A plenary as its people live it, every device open at the same time.</summary>
public sealed class PlenaryTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly Day French = new(
        "fr",
        """
        title: "Journée des managers – Notre ambition relationnelle client"
        language: fr
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "Nos questions"
            instruction: "Posez des questions, pas des réponses : ce que vous voulez vraiment que nous nous demandions ensemble."
            duration: 15 min
            theme: "Quelle relation voulons-nous créer avec nos clients, et comment la rendre vraie chaque jour ?"
            subthemes:
              - "Chaque jour avec le client : accueil, écoute, moments qui comptent"
              - "Nos équipes : confiance, autonomie et fierté de servir"
          - id: two
            kind: choice
            title: "Deux questions"
            instruction: "Choisissez jusqu’à deux questions qui comptent le plus pour vous."
            duration: 8 min
            from: questions
            rule: { upTo: 2 }
            result: hidden
            keep: 2
          - id: one
            kind: choice
            title: "La question de la journée"
            instruction: "Laquelle doit nous guider ? Choisissez-en une seule."
            from: two
            rule: one
            result: hidden
            keep: 1
          - id: commitments
            kind: tableCommitments
            title: "Nos engagements"
            instruction: "À chaque table, écrivez un engagement commun, signez-le et envoyez-le au directeur général."
            duration: 20 min
            maxPerTable: 3
        """,
        [
            "Comment rappeler chaque client sous deux jours, même en décembre ?",
            "Qu’est-ce qui empêche nos équipes de dire oui au client sans demander l’accord de trois personnes ?",
            "Et si le magasin et le site parlaient enfin d’une seule voix ?",
        ],
        "Chaque client qui nous laisse un message est rappelé sous deux jours, par la personne qui connaît son dossier.",
        "La cheffe de secteur",
        "31 janvier",
        "Neuf clients sur dix le confirment dans l’enquête de mars");

    private static readonly Day English = new(
        "en",
        """
        title: "Members' World Café – Our cooperative bank in five years"
        language: en
        tables: 2
        rounds:
          - id: questions
            kind: questionHarvest
            title: "Our questions"
            instruction: "Ask questions, not answers: what you really want us to ask ourselves together."
            duration: 15 min
            theme: "What makes a bank owned by its members worth belonging to?"
          - id: two
            kind: choice
            title: "Two questions"
            instruction: "Choose up to two questions that matter most to you."
            from: questions
            rule: { upTo: 2 }
            result: hidden
            keep: 2
          - id: one
            kind: choice
            title: "The question of the day"
            instruction: "Which one should guide us? Choose just one."
            from: two
            rule: one
            result: hidden
            keep: 1
          - id: commitments
            kind: tableCommitments
            title: "Our commitments"
            instruction: "At each table, write a commitment you share, sign it and send it to the director."
            duration: 20 min
            maxPerTable: 3
        """,
        [
            "Would members accept a slightly lower rate so that a neighbour can borrow?",
            "How do we back a first-time farmer whom no spreadsheet will ever approve?",
            "What would make a twenty-year-old open an account with us?",
        ],
        "Every member who asks for a loan talks to a person who may decide, within a week.",
        "Branch managers",
        "End of January",
        "The time from question to decision, published monthly");

    [ChromiumFact]
    [Trait("Rule", "E5")]
    [Trait("Rule", "A2")]
    [Trait("Rule", "N4")]
    public Task Plenary_InFrench_RunsOnEveryDevice_AndAsksNobodyElse() => PlayAsync(French, Words.French, ColorScheme.Light);

    [ChromiumFact]
    [Trait("Rule", "E5")]
    [Trait("Rule", "A2")]
    [Trait("Rule", "E1")]
    public Task Plenary_InEnglishAndDark_RunsOnEveryDevice_AndAsksNobodyElse() => PlayAsync(English, Words.English, ColorScheme.Dark);

    private async Task PlayAsync(Day day, Words words, ColorScheme scheme)
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(day.Agenda, words, scheme, timeout.Token);
        var album = new Album("plenary-" + day.Name);
        await EnterAsync(stage, album);
        await AskAsync(stage, album, day, words);
        await ChooseAsync(stage, album, "two", [[day.Questions[0], day.Questions[1]], [day.Questions[0], day.Questions[1]], [day.Questions[0], day.Questions[2]]], [day.Questions[0], day.Questions[1]]);
        await ChooseAsync(stage, album, "one", [[day.Questions[1]], [day.Questions[1]], [day.Questions[0]]], [day.Questions[1]]);
        await stage.Screen.TellsAsync(day.Questions[0]);
        await CommitAsync(stage, album, day, words);

        output.WriteLine($"{stage.Witness.Requests.Count} requests, all to the server under test");
        Assert.NotEmpty(stage.Witness.Requests);
        Assert.Empty(stage.Witness.Foreign);
        stage.Witness.ExpectNoComplaint();
    }

    private static async Task EnterAsync(Stage stage, Album album)
    {
        var badges = await stage.Console.BadgesAsync();
        foreach (var badge in badges.Take(3))
        {
            await stage.EnterAsync(badge);
        }

        await stage.PairAsync(await stage.Phones[0].TableAsync());
        await album.TakeAsync("entered", stage);
    }

    private static async Task AskAsync(Stage stage, Album album, Day day, Words words)
    {
        await stage.Console.GoOnUntilAsync("open");
        await album.TakeAsync("harvest-planned", stage);
        await stage.Console.GoOnUntilAsync("close");
        await stage.Phones[0].AskAsync(day.Questions[0], words.OnTheWall);
        await stage.Screen.TellsAsync(day.Questions[0]);
        var (frames, pixels) = (await stage.Screen.FramesAsync(), await stage.Screen.PixelsAsync());

        await stage.Phones[1].AskAsync(day.Questions[1], words.OnTheWall);
        await stage.Phones[2].AskAsync(day.Questions[2], words.OnTheWall);
        await stage.Screen.TellsAsync(day.Questions[1]);
        await stage.Screen.TellsAsync(day.Questions[2]);
        Assert.True(await stage.Screen.FramesAsync() > frames, "the screen has drawn nothing since the first question");
        Assert.NotEqual(pixels, await stage.Screen.PixelsAsync());
        await album.TakeAsync("harvest-open", stage);
    }

    private static async Task ChooseAsync(Stage stage, Album album, string name, string[][] ballots, string[] finalists)
    {
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        for (var voter = 0; voter < ballots.Length; voter++)
        {
            await stage.Phones[voter].VoteAsync(ballots[voter]);
        }

        // Whoever closes and opens the page again is the same person, with the same vote.
        await stage.Phones[0].Page.ReloadAsync();
        await stage.Phones[0].ShowsAsync(ballots[0][0]);
        await album.TakeAsync(name + "-open", stage);

        await stage.Console.GoOnUntilAsync("reveal");
        await album.TakeAsync(name + "-closed", stage);
        foreach (var phone in stage.Phones)
        {
            Assert.False(await phone.ShowsAResultAsync(), $"{phone.Name} shows a result before it was revealed");
        }

        var before = await stage.Screen.ToldAsync();
        Assert.All(finalists, finalist => Assert.DoesNotContain(finalist, before, StringComparison.Ordinal));

        await stage.Console.GoOnUntilAsync("next");
        foreach (var phone in stage.Phones)
        {
            await phone.ShowsFinalistsAsync(finalists);
        }

        foreach (var finalist in finalists)
        {
            await stage.Screen.TellsAsync(finalist);
        }

        // So that the look before the reveal could have seen them.
        var after = await stage.Screen.ToldAsync();
        Assert.All(finalists, finalist => Assert.Contains(finalist, after, StringComparison.Ordinal));

        await album.TakeAsync(name + "-revealed", stage);
    }

    private static async Task CommitAsync(Stage stage, Album album, Day day, Words words)
    {
        await stage.Console.GoOnUntilAsync("open");
        await stage.Console.GoOnUntilAsync("close");
        await stage.Tablet.DraftAsync(day.Commitment, day.Lead, day.Due, day.Measure);
        await album.TakeAsync("commitment-drafted", stage);
        await stage.Phones[0].SignAsync(day.Commitment);
        await stage.Tablet.SendAsync();
        await stage.Director.ShowsAsync(day.Commitment);
        await stage.Screen.TellsAsync(day.Commitment);
        await album.TakeAsync("commitment-sent", stage);

        await stage.Director.AcknowledgeAsync(day.Commitment);
        await stage.Tablet.ShowsAsync(words.Acknowledged);
        await stage.Phones[0].ShowsAsync(words.Acknowledged);
        await album.TakeAsync("commitment-acknowledged", stage);
    }

    private sealed record Day(string Name, string Agenda, string[] Questions, string Commitment, string Lead, string Due, string Measure);
}
