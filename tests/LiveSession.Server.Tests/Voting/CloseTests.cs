using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Voting;

/// <summary>Closed is closed for all, and every screen says the same.</summary>
public sealed class CloseTests
{
    private const int Voters = 40;

    [Fact]
    [Trait("Rule", "N3")]
    [Trait("Rule", "N4")]
    public async Task BallotsAroundTheClose_AreCountedExactlyWhenAcknowledged()
    {
        await using var venue = await Venue.OpenAsync(people: Voters, tables: 4);
        var console = await venue.ConsoleAsync();
        var screen = await venue.ScreenAsync();
        var phones = await Task.WhenAll(Enumerable.Range(1, Voters).Select(venue.PhoneAsync));
        await venue.OpenRoundAsync(Agenda.Vote);

        var early = await Task.WhenAll(phones.Take(10).Select((phone, index) => phone.SendAsync(Ballot(index))));
        await screen.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally is { Voted: 10, Present: Voters, Rows: null }, "the turnout while the result is hidden");
        var around = phones.Skip(10).Take(20).Select((phone, index) => phone.SendAsync(Ballot(index))).ToArray();
        var closing = console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        var straddling = await Task.WhenAll(around);
        await closing;
        var late = await Task.WhenAll(phones.Skip(30).Select((phone, index) => phone.SendAsync(Ballot(index))));

        var all = early.Concat(straddling).Concat(late).ToArray();
        var acknowledged = all.Count(receipt => receipt.Refusal is null);
        Assert.All(early, receipt => Assert.Null(receipt.Refusal));
        Assert.All(all.Where(receipt => receipt.Refusal is not null), receipt => Assert.Equal(RefusalCodes.RoundAlreadyClosed, receipt.Refusal!.Code));
        Assert.All(late, receipt => Assert.NotNull(receipt.Refusal));

        var onConsole = await console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Rows is not null, "the console is told the count");
        Assert.Equal(acknowledged, onConsole.Voted);
        Assert.Equal(acknowledged, onConsole.Rows!.Sum(row => row.Score));
        Assert.Null(((TallyRecord)screen.Records[$"tally/{Agenda.Vote}"]).Rows);

        await DecideTieAsync(console, onConsole);
        await console.DoAsync(new RevealResult(Device.NewId(), Agenda.Vote));
        var onScreen = await screen.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Rows is not null, "the screen shows the result");
        Assert.Equal((acknowledged, Voters), (onScreen.Voted, onScreen.Present));
        Assert.Equal(onConsole.Rows!.Select(row => (row.OptionId, row.Score)), onScreen.Rows!.Select(row => (row.OptionId, row.Score)));
    }

    [Fact]
    [Trait("Rule", "N4")]
    public async Task PresentConnectedAndVoted_AreThreeNumbers()
    {
        await using var venue = await Venue.OpenAsync();
        var screen = await venue.ScreenAsync();
        var watch = await Watching.StartAsync(await venue.ConsoleAsync());
        var phones = await Task.WhenAll(Enumerable.Range(1, 5).Select(venue.PhoneAsync));
        var secondPhoneOfOne = await venue.PhoneAsync(1);
        await venue.JoinAsync(6);
        await venue.OpenRoundAsync(Agenda.Vote);
        await phones[0].DoAsync(Ballot(0));
        await secondPhoneOfOne.DoAsync(Ballot(1));
        await phones[1].DoAsync(Ballot(0));
        await phones[4].DisposeAsync();

        await watch.UntilAsync(numbers => numbers.Connected == 4, "four people are connected");
        var tally = await screen.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Voted == 2, "two people have voted");
        Assert.Equal(6, tally.Present);
        var session = (SessionRecord)screen.Records["session"];
        Assert.Equal((6, Venue.People), (session.Present, session.Expected));
    }

    private static CastBallot Ballot(int voter) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1 + (voter % 3)), 1)]);

    private static async Task DecideTieAsync(Device console, TallyRecord tally)
    {
        if (tally.Tie is [var first, ..])
        {
            await console.IsRefusedAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [first], " "), RefusalCodes.ReasonMissing);
            await console.DoAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [first], "Drawn by lot in front of the room"));
        }
    }
}
