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

    /// <summary>No command says when its device believes to have sent it: only when it arrives counts, whatever the phone's clock.</summary>
    [Theory]
    [InlineData(1)]
    [Trait("Rule", "N3")]
    [Trait("Rule", "N4")]
    public async Task WholeRoomThatVotesAroundTheClose_IsCountedAsAcknowledged_OnEveryDevice(int seed)
    {
        const int room = 320;
        await using var venue = await Venue.OpenAsync(people: room, tables: 32);
        var console = await venue.ConsoleAsync();
        var (screen, tablet) = (await venue.ScreenAsync(), await venue.TabletAsync(1));
        var phones = await Task.WhenAll(Enumerable.Range(1, room).Select(venue.PhoneAsync));
        await venue.OpenRoundAsync(Agenda.Vote);

        var dice = new Random(seed);
        var ballots = phones.Select((phone, voter) => VoteAfterAsync(phone, voter, TimeSpan.FromSeconds(6) * dice.NextDouble())).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(3));
        await console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        var receipts = await Task.WhenAll(ballots);

        var acknowledged = receipts.Index().Where(ballot => ballot.Item.Refusal is null).Select(ballot => ballot.Index).ToArray();
        Assert.All(receipts.Where(receipt => receipt.Refusal is not null), receipt => Assert.Equal(RefusalCodes.RoundAlreadyClosed, receipt.Refusal!.Code));
        Assert.InRange(acknowledged.Length, 1, room - 1);

        var expected = acknowledged.GroupBy(voter => Option(voter)).OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => (option.Key, option.Count())).ToArray();
        var tally = await console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Rows is not null, "the console is told the count");
        await DecideTieAsync(console, tally);
        await console.DoAsync(new RevealResult(Device.NewId(), Agenda.Vote));
        foreach (var device in new[] { console, screen, tablet, phones[0], phones[^1] })
        {
            var seen = await device.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Rows is not null, "the device shows the result");
            Assert.Equal((acknowledged.Length, room), (seen.Voted, seen.Present));
            Assert.NotEmpty(seen.Rows!);
            Assert.Subset(expected.ToHashSet(), seen.Rows!.Select(row => (row.OptionId, row.Score)).ToHashSet());
        }

        // Phones and tablets are told the winners only.
        Assert.Equal(expected.Length, ((TallyRecord)console.Records[$"tally/{Agenda.Vote}"]).Rows!.Count);
        Assert.Equal(expected.Length, ((TallyRecord)screen.Records[$"tally/{Agenda.Vote}"]).Rows!.Count);
        foreach (var (voter, phone) in phones.Index())
        {
            var counted = phone.Records.Values.OfType<BallotRecord>().Any();
            Assert.Equal(receipts[voter].Refusal is null, counted);
        }
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

    private static async Task<Receipt> VoteAfterAsync(Device phone, int voter, TimeSpan moment)
    {
        await Task.Delay(moment);
        return await phone.SendAsync(Ballot(voter));
    }

    private static string Option(int voter) => Agenda.Option(1 + (voter % 3));

    private static CastBallot Ballot(int voter) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Option(voter), 1)]);

    private static async Task DecideTieAsync(Device console, TallyRecord tally)
    {
        if (tally.Tie is [var first, ..])
        {
            await console.IsRefusedAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [first], " "), RefusalCodes.ReasonMissing);
            await console.DoAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [first], "Drawn by lot in front of the room"));
        }
    }
}
