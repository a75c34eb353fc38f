using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Voting;

/// <summary>How a vote is held is edited on the console until it is opened; who sees what then, over real sockets.</summary>
[Trait("Rule", "A4")]
public sealed class HeldVoteTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private Venue _venue = null!;
    private Device _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync(_folder);
        _console = await _venue.ConsoleAsync();
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NamedVote_TellsItsVoters_ToTheConsoleAlone_AndOnlyWhileItIsRevealed()
    {
        var everybodyElse = await EverybodyElseAsync();
        var (one, two) = (everybodyElse[0], everybodyElse[1]);
        await _console.DoAsync(Edit(VotePrivacy.Named));
        await _venue.OpenRoundAsync(Agenda.Vote);
        await Task.WhenAll(everybodyElse.Take(2).Select(phone => phone.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", IsNamed, "the ballot says that it is named")));
        await one.DoAsync(Ballot(1));
        await one.DoAsync(Ballot(3));
        await two.DoAsync(Ballot(2));
        await _venue.CloseRoundAsync(Agenda.Vote);
        await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Tie is [_, _], "the console has the result");
        Assert.False(HasVoters(_console));

        await _console.DoAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [Agenda.Option(3)], "By lot"));
        await _console.DoAsync(new RevealResult(Device.NewId(), Agenda.Vote));

        var voters = await _console.SeesAsync<VotersRecord>($"voters/{Agenda.Vote}", _ => true, "the console is told who voted for what");
        Assert.Equal([Named(one, 3), Named(two, 2)], voters.Ballots.Select(ballot => (ballot.Name, ballot.Table, ballot.Choices.Single().OptionId)));
        await Task.WhenAll(everybodyElse[..^1].Select(device => device.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", IsRevealed, "the result is revealed")));
        Assert.All(everybodyElse, device => Assert.False(HasVoters(device)));
        Assert.Equal([Agenda.Option(3), Agenda.Option(2)], everybodyElse.SelectMany(Ballots).Select(ballot => ballot.Choices!.Single().OptionId));
        Assert.Equal([1, 1], everybodyElse.Take(2).Select(phone => Ballots(phone).Count()));

        await _console.DoAsync(new HideResult(Device.NewId(), Agenda.Vote));
        await _console.UntilAsync(() => !HasVoters(_console), "the voters are gone with the result");
    }

    [Fact]
    public async Task VoteThatWasOpened_StaysAsItIsHeld()
    {
        await _console.DoAsync(Edit(VotePrivacy.Named));
        await _venue.OpenRoundAsync(Agenda.Vote);
        await _console.IsRefusedAsync(Edit(VotePrivacy.Secret), RefusalCodes.VoteAlreadyOpened);
        await _console.DoAsync(new PauseRound(Device.NewId(), Agenda.Vote));
        await _console.IsRefusedAsync(Edit(VotePrivacy.Anonymous), RefusalCodes.VoteAlreadyOpened);
        await _console.IsRefusedAsync(Edit(VotePrivacy.Named, live: true), RefusalCodes.VoteAlreadyOpened);

        // Its words may change, also by somebody whose page says how it is held.
        await _console.DoAsync(Edit(VotePrivacy.Named));
        await _console.DoAsync(new EditRound(Device.NewId(), Agenda.Vote, "Other words"));
        await _venue.CloseRoundAsync(Agenda.Vote);
        await _console.IsRefusedAsync(Edit(VotePrivacy.Anonymous), RefusalCodes.VoteAlreadyOpened);
        await _console.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round.Status is RoundStatus.Closed && IsNamed(round), "it is named to its end");
    }

    [Fact]
    public async Task OpeningThatWasTakenBack_LeavesTheVoteToBeEdited()
    {
        await _venue.OpenRoundAsync(Agenda.Vote);
        await _console.DoAsync(new WithdrawRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(Edit(VotePrivacy.Named));
        await _venue.OpenRoundAsync(Agenda.Vote);
        await _console.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round.Status is RoundStatus.Open && IsNamed(round), "it is opened as it was edited");
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task SameEditAgain_GetsTheSameAnswer_AlsoOnceTheVoteIsOpen()
    {
        var edit = Edit(VotePrivacy.Named);
        var first = await _console.DoAsync(edit);
        await _console.DoAsync(Edit(VotePrivacy.Anonymous));
        await _venue.OpenRoundAsync(Agenda.Vote);

        Assert.Equal(first, await _console.SendAsync(edit));
        await _console.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round is { Status: RoundStatus.Open, Detail: ChoiceDetail { Privacy: VotePrivacy.Anonymous } }, "the vote is as it was opened");
    }

    [Fact]
    public async Task VoteThatBecomesSecret_IsHeldLikeAnySecretVote()
    {
        await _console.IsRefusedAsync(Edit(VotePrivacy.Secret, live: true), RefusalCodes.SecretVoteNotLive);
        await _console.DoAsync(Edit(VotePrivacy.Secret));
        await _venue.OpenRoundAsync(Agenda.Vote);
        Assert.Single(SecretAgenda.KeyFiles(_folder));

        var phone = await _venue.PhoneAsync(1);
        await phone.IsRefusedAsync(Ballot(1), RefusalCodes.InvalidInput);
        await phone.DoAsync(Ballot(1) with { Salt = SecretAgenda.NewSalt() });
        await phone.SeesAsync<BallotRecord>($"ballot/{Agenda.Vote}", ballot => ballot.Choices is null, "the phone is told that there is a ballot, and no more");
    }

    [Fact]
    public async Task RoundThatIsNoVote_IsNotHeldLikeOne() =>
        await _console.IsRefusedAsync(new EditRound(Device.NewId(), Agenda.Harvest, "Questions", Vote: new HeldVote(VotePrivacy.Named, Live: false)), RefusalCodes.KindMismatch);

    // Two phones first, of table 1 and of table 2; the kiosk, which follows no round, last.
    private async Task<Device[]> EverybodyElseAsync() =>
    [
        await _venue.PhoneAsync(1), await _venue.PhoneAsync(Venue.People), await _venue.TabletAsync(1), await _venue.TabletAsync(2),
        await _venue.ScreenAsync(), await _venue.DirectorAsync(), await _venue.FollowAsync(await _venue.PairAsync(DeviceRole.Moderator), HubRoutes.Moderator), await _venue.KioskAsync(),
    ];

    private static (string Name, int? Table, string OptionId) Named(Device phone, int option)
    {
        var me = phone.Records.Values.OfType<MeRecord>().Single();
        return (me.Name, me.Table, Agenda.Option(option));
    }

    private static IEnumerable<BallotRecord> Ballots(Device device) => device.Records.Values.OfType<BallotRecord>();

    private static bool HasVoters(Device device) => device.Records.Values.OfType<VotersRecord>().Any();

    private static bool IsNamed(RoundRecord round) => round.Detail is ChoiceDetail { Privacy: VotePrivacy.Named };

    private static bool IsRevealed(RoundRecord round) => round.Detail is ChoiceDetail { Revealed: true };

    private static EditRound Edit(VotePrivacy privacy, bool live = false) => new(Device.NewId(), Agenda.Vote, "One of three", Vote: new HeldVote(privacy, live));

    private static CastBallot Ballot(int option) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(option), 1)]);
}
