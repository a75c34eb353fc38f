using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Voting;

/// <summary>A tie, and the second vote that decides it.</summary>
public sealed class RunOffTests : IAsyncLifetime
{
    private Venue _venue = null!;
    private Device _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        _console = await _venue.ConsoleAsync();
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    public async Task SecondVote_IsBetweenTheTied_AndCompletesTheFirst()
    {
        var phone = await TieAsync();
        await _console.DoAsync(new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more"));
        var runOff = await RunOffAsync();

        await _console.DoAsync(new GoToNextRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(new OpenRound(Device.NewId(), runOff));
        await phone.SeesAsync<RoundRecord>($"round/{runOff}", round => round is { Status: RoundStatus.Open, Detail: ChoiceDetail { OptionCount: 2, Keep: 1 } }, "two options are open");
        await phone.IsRefusedAsync(new CastBallot(Device.NewId(), runOff, [new BallotChoice(Agenda.Option(3), 1)]), RefusalCodes.OptionUnknown);
        await phone.DoAsync(new CastBallot(Device.NewId(), runOff, [new BallotChoice(Agenda.Option(2), 1)]));
        await _console.DoAsync(new CloseRound(Device.NewId(), runOff));

        var first = await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Finalists is not null, "the first vote has its finalist");
        Assert.Equal(Agenda.Option(2), Assert.Single(first.Finalists!).OptionId);
        Assert.Equal("Once more", first.TieReason);
    }

    [Fact]
    public async Task MovingOn_SettlesTheSecondVoteToo()
    {
        var phone = await TieAsync();
        await _console.DoAsync(new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more"));
        var runOff = await RunOffAsync();
        await _console.DoAsync(new OpenRound(Device.NewId(), runOff));
        await phone.DoAsync(new CastBallot(Device.NewId(), runOff, [new BallotChoice(Agenda.Option(1), 1)]));

        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Commitments));

        var first = await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Finalists is not null, "the first vote has its finalist");
        Assert.Equal(Agenda.Option(1), Assert.Single(first.Finalists!).OptionId);
    }

    [Fact]
    public async Task RoomThatCameBackForTheResult_PassesByTheSecondVote()
    {
        var phone = await TieAsync();
        await _console.DoAsync(new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more", "Decide between the two"));
        var runOff = await RunOffAsync();
        await _console.DoAsync(new OpenRound(Device.NewId(), runOff));
        await phone.SeesAsync<RoundRecord>($"round/{runOff}", round => string.Equals(round.Instruction, "Decide between the two", StringComparison.Ordinal), "why there is a second vote");
        await phone.DoAsync(new CastBallot(Device.NewId(), runOff, [new BallotChoice(Agenda.Option(2), 1)]));
        await _console.DoAsync(new CloseRound(Device.NewId(), runOff));
        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Vote));
        await _console.SeesAsync<SessionRecord>("session", session => string.Equals(session.CurrentRound, Agenda.Vote, StringComparison.Ordinal), "the room is back");

        await _console.DoAsync(new GoToNextRound(Device.NewId(), Agenda.Vote));

        var session = await _console.SeesAsync<SessionRecord>("session", session => !string.Equals(session.CurrentRound, Agenda.Vote, StringComparison.Ordinal), "the room has gone on");
        Assert.Equal(Agenda.Commitments, session.CurrentRound);
    }

    [Fact]
    public async Task VoteWithoutATie_HasNoSecondOne()
    {
        await _console.IsRefusedAsync(new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more"), RefusalCodes.NoTie);
        await TieAsync();
        await _console.DoAsync(new SelectFinalists(Device.NewId(), Agenda.Vote, [Agenda.Option(1)], "By lot"));
        await _console.IsRefusedAsync(new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more"), RefusalCodes.NoTie);
    }

    [Fact]
    public async Task SameClickTwice_PlansOneSecondVote()
    {
        await TieAsync();
        var click = new PlanRunOff(Device.NewId(), Agenda.Vote, "Once more");
        await _console.DoAsync(click);
        await _console.DoAsync(click);
        await RunOffAsync();
        Assert.Single(_console.Records.Values.OfType<RoundRecord>(), IsRunOff);
    }

    private async Task<string> RunOffAsync()
    {
        await _console.UntilAsync(() => _console.Records.Values.OfType<RoundRecord>().Any(IsRunOff), "the second vote is planned");
        return _console.Records.Values.OfType<RoundRecord>().First(IsRunOff).Id;
    }

    private static bool IsRunOff(RoundRecord round) => round.Detail is ChoiceDetail { RunOffOf: Agenda.Vote };

    // Two people, two opinions, one place.
    private async Task<Device> TieAsync()
    {
        var (one, other) = (await _venue.PhoneAsync(1), await _venue.PhoneAsync(2));
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        await one.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]));
        await other.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(2), 1)]));
        await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Tie is [_, _], "the tie");
        return one;
    }
}
