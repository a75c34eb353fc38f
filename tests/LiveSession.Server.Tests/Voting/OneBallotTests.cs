using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Voting;

/// <summary>One person, one ballot, however often and from wherever it is sent.</summary>
[Trait("Rule", "N2")]
public sealed class OneBallotTests : IAsyncLifetime
{
    private Venue _venue = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        await _venue.OpenRoundAsync(Agenda.Vote);
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    public async Task DoubleTap_GetsOneAnswerAndCountsOnce()
    {
        var phone = await _venue.PhoneAsync(1);
        var ballot = Ballot(1);

        var receipts = await Task.WhenAll(phone.SendAsync(ballot), phone.SendAsync(ballot), phone.SendAsync(ballot));

        Assert.All(receipts, receipt => Assert.Equal(receipts[0], receipt));
        Assert.Null(receipts[0].Refusal);
        await CountsAsync((1, 1));
    }

    [Fact]
    public async Task SecondConnectionOfTheSameDevice_ReplacesItsBallot()
    {
        var browser = await _venue.JoinAsync(1);
        var tab = await _venue.FollowAsync(browser, HubRoutes.Phone);
        var secondTab = await _venue.FollowAsync(browser, HubRoutes.Phone);

        await tab.DoAsync(Ballot(1));
        await secondTab.DoAsync(Ballot(2));

        await tab.SeesAsync<BallotRecord>($"ballot/{Agenda.Vote}", ballot => ballot.Choices![0].OptionId == Agenda.Option(2), "the first tab shows what is registered");
        await CountsAsync((2, 1));
    }

    [Fact]
    public async Task SecondPhoneOfTheSamePerson_ReplacesTheBallot()
    {
        var first = await _venue.PhoneAsync(1);
        var second = await _venue.PhoneAsync(1);

        await first.DoAsync(Ballot(1));
        await second.SeesAsync<BallotRecord>($"ballot/{Agenda.Vote}", _ => true, "the second phone shows the person's ballot");
        await second.DoAsync(Ballot(3));

        await CountsAsync((3, 1));
    }

    [Fact]
    public async Task RetryFromTheSamePersonsOtherPhone_GetsTheOriginalAnswer()
    {
        var ballot = Ballot(1);
        var first = await (await _venue.PhoneAsync(1)).DoAsync(ballot);

        Assert.Equal(first, await (await _venue.PhoneAsync(1)).SendAsync(ballot));
    }

    [Fact]
    public async Task ChangedPayloadUnderTheSameId_IsRefused()
    {
        var phone = await _venue.PhoneAsync(1);
        var ballot = Ballot(1);
        await phone.DoAsync(ballot);

        await phone.IsRefusedAsync(ballot with { Choices = Ballot(2).Choices }, RefusalCodes.CommandIdReused);

        await CountsAsync((1, 1));
    }

    [Fact]
    public async Task AnotherPersonsCommandId_IsRefused()
    {
        var ballot = Ballot(1);
        await (await _venue.PhoneAsync(1)).DoAsync(ballot);

        await (await _venue.PhoneAsync(2)).IsRefusedAsync(ballot, RefusalCodes.CommandIdReused);

        await CountsAsync((1, 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("with space in it")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task CommandIdThatIsNone_IsRefused(string id) =>
        await (await _venue.PhoneAsync(1)).IsRefusedAsync(Ballot(1) with { CommandId = id }, RefusalCodes.InvalidInput);

    [Fact]
    public async Task RefusedCommand_IsRefusedAgainAfterTheReasonIsGone()
    {
        var phone = await _venue.PhoneAsync(1);
        var question = new AskQuestion(Device.NewId(), Agenda.Harvest, "Why?");
        await phone.IsRefusedAsync(question, RefusalCodes.RoundNotOpen);
        await _venue.OpenRoundAsync(Agenda.Harvest);

        await phone.IsRefusedAsync(question, RefusalCodes.RoundNotOpen);
        await phone.DoAsync(question with { CommandId = Device.NewId() });
    }

    [Fact]
    public async Task ReScanOnTheSamePhone_IsTheSameDevice()
    {
        var browser = await _venue.JoinAsync(4);
        var again = await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.BadgeAsync(4)));

        Assert.Equal("p-4", again.ParticipantId);
        Assert.Single(_venue.Session.View.Read(model => model.Participant("p-4").Devices));
    }

    private static CastBallot Ballot(int option) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(option), 1)]);

    private async Task CountsAsync((int Option, int Votes) expected)
    {
        await _venue.CloseRoundAsync(Agenda.Vote);
        var tally = await (await _venue.ConsoleAsync()).SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Rows is not null, "the console is told the count");

        Assert.Equal(expected.Votes, tally.Voted);
        Assert.Equal(expected.Votes, tally.Rows!.Sum(row => row.Score));
        Assert.Equal(expected.Votes, tally.Rows!.Single(row => row.OptionId == Agenda.Option(expected.Option)).Score);
    }
}
