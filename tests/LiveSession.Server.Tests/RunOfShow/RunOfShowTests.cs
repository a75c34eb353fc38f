using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.RunOfShow;

/// <summary>What the facilitator does from the console, and what the room is in afterwards.</summary>
public sealed class RunOfShowTests : IAsyncLifetime
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
    public async Task WholeLifeOfAChoice_IsDrivenFromTheConsole()
    {
        var phone = await _venue.PhoneAsync(1);
        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Vote));
        await IsCurrentAsync(Agenda.Vote, RoundStatus.Planned);
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        var open = await IsCurrentAsync(Agenda.Vote, RoundStatus.Open);

        await _console.DoAsync(new ExtendRound(Device.NewId(), Agenda.Vote, 60));
        await RoundAsync(Agenda.Vote, round => round.EndsAt == open.EndsAt + 60_000, "the countdown ends a minute later");
        await _console.DoAsync(new PauseRound(Device.NewId(), Agenda.Vote));
        await RoundAsync(Agenda.Vote, round => round is { Status: RoundStatus.Paused, RemainingMs: > 0 }, "the round is paused");
        await phone.IsRefusedAsync(Ballot(1), RefusalCodes.RoundPaused);
        await _console.DoAsync(new ResumeRound(Device.NewId(), Agenda.Vote));
        await phone.DoAsync(Ballot(1));
        await _console.IsRefusedAsync(new RevealResult(Device.NewId(), Agenda.Vote), RefusalCodes.RoundStillOpen);

        await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await phone.IsRefusedAsync(Ballot(2), RefusalCodes.RoundAlreadyClosed);
        Assert.DoesNotContain($"tally/{Agenda.Vote}", phone.Records.Keys);
        await _console.DoAsync(new RevealResult(Device.NewId(), Agenda.Vote));
        var tally = await phone.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally.Finalists is not null, "the phone sees the revealed result");
        Assert.Equal(Agenda.Option(1), Assert.Single(tally.Finalists!).OptionId);

        await _console.DoAsync(new ReopenRound(Device.NewId(), Agenda.Vote));
        await phone.UntilAsync(() => !phone.Records.ContainsKey($"tally/{Agenda.Vote}"), "the result is hidden again");
        await phone.DoAsync(Ballot(2));
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task DoubleClickOnNext_MovesOneRoundOn()
    {
        await _console.DoAsync(new GoToNextRound(Device.NewId()));
        await IsCurrentAsync(Agenda.Harvest, RoundStatus.Planned);

        await Task.WhenAll(
            _console.DoAsync(new GoToNextRound(Device.NewId(), Agenda.Harvest)),
            _console.DoAsync(new GoToNextRound(Device.NewId(), Agenda.Harvest)),
            (await SecondConsoleAsync()).DoAsync(new GoToNextRound(Device.NewId(), Agenda.Harvest)));

        await IsCurrentAsync(Agenda.Five, RoundStatus.Planned);
    }

    [Fact]
    public async Task Next_ClosesWhatIsOpen()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
        await _console.DoAsync(new GoToNextRound(Device.NewId(), Agenda.Harvest));

        await IsCurrentAsync(Agenda.Five, RoundStatus.Planned);
        await RoundAsync(Agenda.Harvest, round => round.Status is RoundStatus.Closed, "the harvest is closed");
    }

    [Fact]
    public async Task NextAfterTheLast_IsRefused()
    {
        await _console.DoAsync(new GoToRound(Device.NewId(), Agenda.Commitments));

        await _console.IsRefusedAsync(new GoToNextRound(Device.NewId(), Agenda.Commitments), RefusalCodes.NoNextRound);
    }

    [Fact]
    public async Task ChoiceWhoseSourceIsStillOpen_IsRefusedAndTheSourceStaysOpen()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));

        await _console.IsRefusedAsync(new OpenRound(Device.NewId(), Agenda.Five), RefusalCodes.RoundStillOpen);

        await IsCurrentAsync(Agenda.Harvest, RoundStatus.Open);
    }

    [Fact]
    public async Task ChoiceWhoseSourceWasNeverOpened_IsRefused() =>
        await _console.IsRefusedAsync(new OpenRound(Device.NewId(), Agenda.Five), RefusalCodes.ResultNotReady);

    [Fact]
    public async Task RefusedMove_ClosesNothing()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));

        await _console.IsRefusedAsync(new GoToRound(Device.NewId(), "round-of-nobody"), RefusalCodes.RoundUnknown);
        await _console.IsRefusedAsync(new OpenRound(Device.NewId(), Agenda.Vote), RefusalCodes.RoundAlreadyClosed);
        await _console.IsRefusedAsync(new ReopenRound(Device.NewId(), Agenda.Commitments), RefusalCodes.RoundNotOpen);

        await (await _venue.PhoneAsync(1)).DoAsync(new AskQuestion(Device.NewId(), Agenda.Harvest, "Still open?"));
    }

    /// <summary>A console that lost its connection sends its last click again, when the room has long moved on.</summary>
    [Fact]
    [Trait("Rule", "N2")]
    public async Task LateRetryOfAnOldClick_ChangesNothing()
    {
        var open = new OpenRound(Device.NewId(), Agenda.Harvest);
        var move = new GoToRound(Device.NewId(), Agenda.Five);
        var opened = await _console.DoAsync(open);
        var moved = await _console.DoAsync(move);
        var second = await SecondConsoleAsync();
        await second.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));

        Assert.Equal(moved, await _console.SendAsync(move));
        Assert.Null((await _console.SendAsync(open)).Refusal);

        Assert.True(opened.Seq > 0);
        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(1));
        await IsCurrentAsync(Agenda.Vote, RoundStatus.Open);
    }

    /// <summary>The server was killed between opening and showing; the facilitator went on, and then the old click arrived again.</summary>
    [Fact]
    [Trait("Rule", "N2")]
    public async Task LateRetryOfAClickThatWasCutInHalf_LeavesTheRoomWhereItIs()
    {
        var open = new OpenRound(Device.NewId(), Agenda.Harvest);
        await DoFirstStepAsync(open, AggregateId.Round(Agenda.Harvest), new Domain.Rounds.OpenRound(Agenda.Rounds.Single(plan => plan.Id == Agenda.Harvest), []));
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));

        await _console.DoAsync(open);

        await (await _venue.PhoneAsync(1)).DoAsync(Ballot(1));
        await IsCurrentAsync(Agenda.Vote, RoundStatus.Open);
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task RetryOfANextThatWasCutInHalf_ClosesWhatItLeftOpen()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
        var next = new GoToNextRound(Device.NewId(), Agenda.Harvest);
        await DoFirstStepAsync(next, AggregateId.Session, new Domain.Sessions.GoToRound(Agenda.Five));

        await _console.DoAsync(next);

        await IsCurrentAsync(Agenda.Five, RoundStatus.Planned);
        await RoundAsync(Agenda.Harvest, round => round.Status is RoundStatus.Closed, "the harvest is closed");
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task ClickWithTheIdOfAnother_IsRefusedAndLeavesOneRoundOpen()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
        await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Harvest));
        var reopen = new ReopenRound(Device.NewId(), Agenda.Harvest);
        await _console.DoAsync(reopen);

        await _console.IsRefusedAsync(reopen with { RoundId = Agenda.Vote }, RefusalCodes.CommandIdReused);

        await (await _venue.PhoneAsync(1)).IsRefusedAsync(Ballot(1), RefusalCodes.RoundAlreadyClosed);
        await IsCurrentAsync(Agenda.Harvest, RoundStatus.Open);
    }

    [Fact]
    public async Task TwoConsolesThatOpenDifferentRounds_LeaveOneOpen()
    {
        var second = await SecondConsoleAsync();

        await Task.WhenAll(_console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote)), second.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest)));

        await _console.UntilAsync(() => Open() is [var only] && only == ((SessionRecord)_console.Records["session"]).CurrentRound, "one round is open, and it is the current one");

        string[] Open() => [.. _console.Records.Values.OfType<RoundRecord>().Where(round => round.Status is RoundStatus.Open).Select(round => round.Id)];
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(14_401)]
    public async Task ExtensionBeyondReason_IsRefused(int seconds)
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));

        await _console.IsRefusedAsync(new ExtendRound(Device.NewId(), Agenda.Vote, seconds), RefusalCodes.InvalidInput);
    }

    [Fact]
    public async Task HarvestedQuestions_BecomeTheBallotPaper()
    {
        var phone = await _venue.PhoneAsync(1);
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
        foreach (var text in new[] { "One?", "Two?", "Three?" })
        {
            await phone.DoAsync(new AskQuestion(Device.NewId(), Agenda.Harvest, text, 1));
        }

        await _console.DoAsync(new CloseRound(Device.NewId(), Agenda.Harvest));
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Five));
        var round = await phone.SeesAsync<RoundRecord>($"round/{Agenda.Five}", round => round.Detail is ChoiceDetail { Paper: not null }, "the phone is given the paper's address");
        var browser = await _venue.JoinAsync(2);
        var paper = await browser.GetForAsync<Contracts.Http.BallotPaper>(((ChoiceDetail)round.Detail).Paper!);

        Assert.Equal(["One?", "Two?", "Three?"], paper.Options.Select(option => option.Text));
        using var cached = await browser.GetAsync(((ChoiceDetail)round.Detail).Paper!);
        Assert.Contains("immutable", cached.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var old = await browser.GetAsync($"/papers/{Agenda.Five}/0123456789abcdef.json");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, old.StatusCode);
    }

    /// <summary>Ids of questions are on the ballot paper for everybody to read, and with them the command ids.</summary>
    [Fact]
    [Trait("Rule", "A6")]
    public async Task QuestionUnderAnIdOfAnEarlierHarvest_DoesNotHideFromTheConsole()
    {
        var more = Agenda.Rounds.Single(plan => plan.Id == Agenda.Harvest) with { Id = "more" };
        await Agenda.SendAsync(_venue.Get<Engine.ISessionEngine>(), _venue.Session, AggregateId.Session, new Domain.Sessions.PlanAgenda("Two harvests", "en", Venue.Tables, [.. Agenda.Rounds, more]));
        var asked = new AskQuestion(Device.NewId(), Agenda.Harvest, "Why?");
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest));
        await (await _venue.PhoneAsync(1)).DoAsync(asked);
        await _console.DoAsync(new OpenRound(Device.NewId(), more.Id));

        await (await _venue.PhoneAsync(2)).DoAsync(asked with { RoundId = more.Id, Text = "Why not?" });

        await _console.UntilAsync(() => _console.Records.Values.OfType<QuestionRecord>().Select(question => question.Text).Order(StringComparer.Ordinal).SequenceEqual(["Why not?", "Why?"]), "the console sees both questions");
    }

    private static CastBallot Ballot(int option) => new(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(option), 1)]);

    private async Task<Device> SecondConsoleAsync() => await _venue.ConnectAsync(await _venue.SignInAsync(), Contracts.HubRoutes.Console);

    // What a crash between two steps leaves behind.
    private async Task DoFirstStepAsync(IDeviceCommand asked, AggregateId target, Command step)
    {
        var console = _venue.Session.View.Read(model => model.Session.Devices.Values.Single(device => device.Role is Domain.Sessions.DeviceRole.Console).Id);
        var receipt = await _venue.Get<CommandGateway>().SendAsync(
            new DeviceIdentity(_venue.Session.Id, console, DeviceRole.Console), asked, target, step, CancellationToken.None);
        Assert.Null(receipt.Refusal);
        await _venue.Session.View.ReachedAsync(receipt.Seq, CancellationToken.None);
    }

    private async Task<RoundRecord> IsCurrentAsync(string roundId, RoundStatus status)
    {
        await _console.SeesAsync<SessionRecord>("session", session => session.CurrentRound == roundId, $"{roundId} is current");
        return await RoundAsync(roundId, round => round.Status == status, $"{roundId} is {status}");
    }

    private Task<RoundRecord> RoundAsync(string roundId, Func<RoundRecord, bool> fact, string expectation) => _console.SeesAsync($"round/{roundId}", fact, expectation);
}
