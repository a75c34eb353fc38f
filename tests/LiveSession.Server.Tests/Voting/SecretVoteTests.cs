using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Server.Tests.Support;
using Wire = LiveSession.Contracts.Commands;
using static LiveSession.Server.Tests.Support.SecretAgenda;

namespace LiveSession.Server.Tests.Voting;

/// <summary>A secret vote from its opening to its count, over real sockets.</summary>
[Trait("Rule", "A4")]
public sealed class SecretVoteTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private Venue _venue = null!;
    private Device _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync(_folder);
        await PlanAsync(_venue);
        _console = await _venue.ConsoleAsync();
        await _venue.OpenRoundAsync(Secret);
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Vote_IsCountedWhenItIsClosed_AndItsKeyIsGone()
    {
        var (one, two) = (await _venue.PhoneAsync(1), await _venue.PhoneAsync(2));
        await one.DoAsync(Ballot(Secret, 1));
        await one.DoAsync(Ballot(Secret, 3, 2));
        await two.DoAsync(Ballot(Secret, 3));
        await one.SeesAsync<BallotRecord>($"ballot/{Secret}", ballot => ballot.Choices is null, "the phone is told that there is a ballot, and no more");
        Assert.Single(KeyFiles(_folder));

        await _venue.CloseRoundAsync(Secret);

        await CountsAsync(Secret, "1:0 2:1 3:2 4:0", voted: 2);
        Assert.Empty(KeyFiles(_folder));
        await one.SeesAsync<BallotRecord>($"ballot/{Secret}", ballot => ballot.Choices is null, "the phone is still told that it voted");
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task SameCommandAgain_GetsTheSameAnswer_AlsoOnceTheVoteIsCounted()
    {
        var phone = await _venue.PhoneAsync(1);
        var ballot = Ballot(Secret, 2);
        var changed = ballot with { Choices = Ballot(Secret, 3).Choices };
        var broken = Ballot(Secret, 1, 2, 3);
        var first = await phone.DoAsync(ballot);
        await phone.IsRefusedAsync(broken, RefusalCodes.TooManyChoices);

        Assert.Equal(first, await phone.SendAsync(ballot));
        await phone.IsRefusedAsync(changed, RefusalCodes.CommandIdReused);
        await _venue.CloseRoundAsync(Secret);

        Assert.Equal(first, await phone.SendAsync(ballot));
        await phone.IsRefusedAsync(changed, RefusalCodes.CommandIdReused);
        await phone.IsRefusedAsync(broken, RefusalCodes.TooManyChoices);
        await phone.IsRefusedAsync(Ballot(Secret, 1), RefusalCodes.RoundAlreadyClosed);
        await CountsAsync(Secret, "1:0 2:1 3:0 4:0", voted: 1);
    }

    public static TheoryData<string?> BadSalts => [null, "", "short", "with space in it and long", new string('a', 65)];

    [Theory]
    [MemberData(nameof(BadSalts))]
    public async Task BallotWithoutASalt_IsNotTaken(string? salt)
    {
        await (await _venue.PhoneAsync(1)).IsRefusedAsync(Ballot(Secret, 1) with { Salt = salt }, RefusalCodes.InvalidInput);
        Assert.Equal(0, PollOf(_venue, Secret).Voted);
    }

    // The command's id is in the ledger: as a salt it would hide nothing.
    [Fact]
    public async Task BallotWhoseSaltIsItsId_IsNotTaken()
    {
        var ballot = Ballot(Secret, 1);
        await (await _venue.PhoneAsync(1)).IsRefusedAsync(ballot with { CommandId = ballot.Salt! }, RefusalCodes.InvalidInput);
    }

    [Fact]
    public async Task BrokenBallots_AreRefusedWithTheirReason()
    {
        var phone = await _venue.PhoneAsync(1);
        await phone.IsRefusedAsync(Ballot(Secret), RefusalCodes.BallotEmpty);
        await phone.IsRefusedAsync(Ballot(Secret, 1, 2, 3), RefusalCodes.TooManyChoices);
        await phone.IsRefusedAsync(Ballot(Secret, 1, 1), RefusalCodes.OptionRepeated);
        await phone.IsRefusedAsync(Ballot(Secret, 9), RefusalCodes.OptionUnknown);
        await phone.IsRefusedAsync(Ballot(Another, 1), RefusalCodes.RoundNotOpen);
        await _console.DoAsync(new Wire.PauseRound(Device.NewId(), Secret));
        await phone.IsRefusedAsync(Ballot(Secret, 1), RefusalCodes.RoundPaused);
    }

    [Fact]
    public async Task OpenSecretVote_IsClosedOnPurpose_NeverBecauseTheRoomMovesOn()
    {
        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(new Wire.ReopenRound(Device.NewId(), Secret));
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 1));

        await _console.IsRefusedAsync(new GoToNextRound(Device.NewId(), Secret), RefusalCodes.SecretVoteStillOpen);
        await _console.IsRefusedAsync(new GoToRound(Device.NewId(), Agenda.Vote), RefusalCodes.SecretVoteStillOpen);
        await _console.IsRefusedAsync(new Wire.OpenRound(Device.NewId(), Agenda.Vote), RefusalCodes.SecretVoteStillOpen);
        await _venue.CloseRoundAsync(Secret);
        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Vote));
    }

    [Fact]
    public async Task CountedVote_CannotBeOpenedAgain_ButOneWithoutABallotCan()
    {
        await _venue.CloseRoundAsync(Secret);
        await _console.DoAsync(new Wire.ReopenRound(Device.NewId(), Secret));
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 4));
        await _venue.CloseRoundAsync(Secret);

        await CountsAsync(Secret, "1:0 2:0 3:0 4:1", voted: 1);
        await _console.IsRefusedAsync(new Wire.ReopenRound(Device.NewId(), Secret), RefusalCodes.BallotsAlreadyOpened);
    }

    [Fact]
    public async Task TieOfASecretVote_IsDecidedBySecretRunOff()
    {
        var (one, two) = (await _venue.PhoneAsync(1), await _venue.PhoneAsync(2));
        await one.DoAsync(Ballot(Secret, 1));
        await two.DoAsync(Ballot(Secret, 2));
        await _venue.CloseRoundAsync(Secret);
        await _console.SeesAsync<TallyRecord>($"tally/{Secret}", tally => tally.Tie is [_, _], "the tie");

        await _console.DoAsync(new PlanRunOff(Device.NewId(), Secret, "Again"));
        await _console.UntilAsync(() => _console.Records.Values.OfType<RoundRecord>().Any(IsRunOff), "the second vote is planned");
        var runOff = _console.Records.Values.OfType<RoundRecord>().First(IsRunOff).Id;
        await _venue.OpenRoundAsync(runOff);
        await one.DoAsync(Ballot(Secret, 2) with { RoundId = runOff });
        await _venue.CloseRoundAsync(runOff);

        await _console.SeesAsync<TallyRecord>($"tally/{Secret}", tally => tally.Finalists is [{ OptionId: "secret-2" }], "the run-off has decided");
        Assert.Empty(KeyFiles(_folder));

        static bool IsRunOff(RoundRecord round) => round.Detail is ChoiceDetail { RunOffOf: Secret, Privacy: VotePrivacy.Secret };
    }

    /// <summary>Exactly what a killed server leaves: its files as they are in mid-vote, with another server on them.</summary>
    [Fact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N5")]
    public async Task ServerKilledInMidVote_HasAllBallots_AndCountsThem()
    {
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 1));
        await (await _venue.PhoneAsync(2)).DoAsync(Ballot(Secret, 1, 4));
        using var left = _folder.Copy();
        await using var next = await Venue.OpenAsync(left);

        await (await next.PhoneAsync(2)).DoAsync(Ballot(Secret, 4));
        await next.CloseRoundAsync(Secret);

        await CountsAsync(Secret, "1:1 2:0 3:0 4:1", voted: 2, await next.ConsoleAsync());
        Assert.Empty(KeyFiles(left));
    }

    [Fact]
    public async Task ServerKilledBetweenClosingAndCounting_CountsAtItsNextStart()
    {
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 2));
        await CloseWithoutCountingAsync();
        using var left = _folder.Copy();
        Assert.Single(KeyFiles(left));

        await using var next = await Venue.OpenAsync(left);

        await CountsAsync(Secret, "1:0 2:1 3:0 4:0", voted: 1, await next.ConsoleAsync());
        Assert.Empty(KeyFiles(left));
    }

    [Fact]
    public async Task ServerKilledBetweenCountingAndDestroyingTheKey_DestroysItAtItsNextStart()
    {
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 2));
        var key = Assert.Single(KeyFiles(_folder));
        var bytes = await File.ReadAllBytesAsync(key);
        await _venue.CloseRoundAsync(Secret);
        await _venue.DisposeAsync();
        await File.WriteAllBytesAsync(key, bytes);

        _venue = await Venue.OpenAsync(_folder);

        Assert.Empty(KeyFiles(_folder));
        await CountsAsync(Secret, "1:0 2:1 3:0 4:0", voted: 1, await _venue.ConsoleAsync());
    }

    // The console has a button for it: the same as closing once more.
    [Fact]
    public async Task VoteThatIsClosedAndNotCounted_IsCountedByClosingItAgain()
    {
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 2));
        await CloseWithoutCountingAsync();
        await _console.SeesAsync<RoundRecord>($"round/{Secret}", round => round.Detail is ChoiceDetail { Unopened: true }, "the console says that the ballots are not opened");
        await _console.IsRefusedAsync(new RevealResult(Device.NewId(), Secret), RefusalCodes.BallotsUnreadable);

        await _venue.CloseRoundAsync(Secret);

        await CountsAsync(Secret, "1:0 2:1 3:0 4:0", voted: 1);
        await _console.SeesAsync<RoundRecord>($"round/{Secret}", round => round.Detail is ChoiceDetail { Unopened: null, Final: true }, "the console says that it is final");
    }

    [Fact]
    [Trait("Rule", "H4")]
    public async Task LostKey_IsSaid_AndNothingIsCountedWrongly()
    {
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(Secret, 2));
        await _venue.DisposeAsync();
        File.Delete(Assert.Single(KeyFiles(_folder)));
        _venue = await Venue.OpenAsync(_folder);
        var console = await _venue.ConsoleAsync();

        await (await _venue.PhoneAsync(2)).IsRefusedAsync(Ballot(Secret, 1), RefusalCodes.BallotsUnreadable);
        await console.IsRefusedAsync(new Wire.CloseRound(Device.NewId(), Secret), RefusalCodes.BallotsUnreadable);

        await console.SeesAsync<RoundRecord>($"round/{Secret}", round => round is { Status: RoundStatus.Closed, Detail: ChoiceDetail { Unopened: true } }, "the round is closed and its ballots are not opened");
        var tally = await console.SeesAsync<TallyRecord>($"tally/{Secret}", tally => tally.Voted == 1, "the turnout");
        Assert.Null(tally.Rows);
    }

    // As a server does that is killed at the worst moment: the round is closed, and nothing else has happened yet.
    private Task CloseWithoutCountingAsync() => Agenda.SendAsync(_venue.Get<ISessionEngine>(), _venue.Session, AggregateId.Round(Secret), new Domain.Rounds.CloseRound());

    private async Task CountsAsync(string round, string expected, int voted, Device? console = null)
    {
        var tally = await (console ?? _console).SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Rows is not null, "the console is told the count");
        Assert.Equal((expected, voted), (string.Join(' ', tally.Rows!.OrderBy(row => row.Number).Select(row => $"{row.Number}:{row.Score}")), tally.Voted));
    }
}
