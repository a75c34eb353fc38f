using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.ReportBack;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;

namespace LiveSession.Domain.Tests.Sessions;

public sealed class RunningTests
{
    private static readonly Story Room = Story.Given(
        Session.Initial,
        new SessionCreated("Day", "fr", 3),
        new AgendaPlanned("Day", "fr", 3, [Plan("a"), Plan("b"), Plan("c")]),
        new DevicePaired("d1", DeviceRole.Console, Table: null, "Console 1"),
        new DevicePaired("d2", DeviceRole.Console, Table: null, "Console 2"),
        new DevicePaired("s1", DeviceRole.Screen, Table: null, "Screen 1"));

    [Fact]
    public void Control_IsTakenWithOneClick_AndOnlyItsHolderGivesItBack()
    {
        var driven = Room.When(new TakeControl("d1")).Then(new ControlTaken("d1"));

        driven.When(new TakeControl("d1")).ThenNothing();
        driven.When(new ReleaseControl("d2")).ThenNothing();
        driven.When(new ReleaseControl("d1")).Then(new ControlReleased());
        driven.When(new TakeControl("d2")).Then(new ControlTaken("d2"));
        Room.When(new TakeControl("s1")).ThenRefused(SessionRefusals.DeviceUnknown);
    }

    [Fact]
    public void ConsoleThatIsRevoked_DrivesNothing() =>
        Assert.Null(((Session)Room.And(new ControlTaken("d1"), new DeviceRevoked("d1")).State).Running.Control);

    [Theory]
    [InlineData("c", "a", "c,a,b")]
    [InlineData("a", "c", "b,a,c")]
    [InlineData("a", null, "b,c,a")]
    [InlineData("b", "b", "a,b,c")]
    public void Round_MovesBeforeAnother(string round, string? before, string expected) =>
        Assert.Equal(expected, Agenda(Room.When(new MoveRound(round, before))));

    [Theory]
    [InlineData("new", "a", "a,new,b,c")]
    [InlineData("new", null, "a,b,c,new")]
    [InlineData("new", "gone meanwhile", "a,b,c,new")]
    [InlineData("b", "a", "a,b,c")]
    public void Round_IsPutBehindAnother_OrInItsOwnPlace(string round, string? after, string expected) =>
        Assert.Equal(expected, Agenda(Room.When(new PutRound(Plan(round), after))));

    [Fact]
    public void RoundThatIsPutAgain_IsTheNewOne()
    {
        var put = Room.When(new PutRound(Plan("b") with { Title = "Better" }, After: null));

        Assert.Equal("Better", ((Session)put.State).Plan("b")!.Title);
    }

    [Fact]
    public void Round_IsTakenOffTheAgenda() => Assert.Equal("a,c", Agenda(Room.When(new RemoveRound("b"))));

    [Fact]
    public void RoundThatTheRoomIsIn_OrThatAnotherBuildsOn_StaysOnTheAgenda()
    {
        Room.And(new CurrentRoundChanged("b")).When(new RemoveRound("b")).ThenRefused(SessionRefusals.RoundNeeded);
        Room.When(new PutRound(new RoundPlan("d", "Report", null, null, new ReportBackSettings("a", TimeSpan.FromMinutes(1), [])), After: null)).When(new RemoveRound("a")).ThenRefused(SessionRefusals.RoundNeeded);
        Room.When(new RemoveRound("gone")).ThenRefused(SessionRefusals.RoundUnknown);
    }

    [Fact]
    public void DuplicatedRound_StandsBehindTheFirst_OnceHoweverOftenItIsAsked()
    {
        var twice = Room.When(new DuplicateRound("b", "b2"));

        Assert.Equal("a,b,b2,c", Agenda(twice));
        twice.When(new DuplicateRound("b", "b2")).ThenNothing();
    }

    [Fact]
    public void SkippedRound_IsPassedBy()
    {
        var room = Room.And(new CurrentRoundChanged("a")).When(new SkipRound("b", Skipped: true));

        Assert.Equal("c", ((Session)room.State).Coming.First().Id);
        Assert.Equal("b", ((Session)room.When(new SkipRound("b", Skipped: false)).State).Coming.First().Id);
    }

    [Fact]
    public void EditedRound_SaysSomethingElse()
    {
        var plan = ((Session)Room.When(new EditRound("b", "New", "Do this", TimeSpan.FromMinutes(3))).State).Plan("b");

        Assert.Equal(("New", "Do this", TimeSpan.FromMinutes(3)), (plan?.Title, plan?.Instruction, plan?.Duration));
    }

    [Theory]
    [InlineData(VotePrivacy.Named, true, null)]
    [InlineData(VotePrivacy.Secret, false, null)]
    [InlineData(VotePrivacy.Secret, true, RoundRefusals.SecretVoteNotLive)]
    [Trait("Rule", "A4")]
    public void PlannedVote_IsHeldAsItIsEdited(VotePrivacy privacy, bool live, string? refusal)
    {
        var edited = Voting.When(Held(privacy, live));
        if (refusal is not null)
        {
            edited.ThenRefused(refusal);
            return;
        }

        Assert.Equal(Anonymous with { Privacy = privacy, Live = live }, ((Session)edited.State).Plan("v")?.Settings);
        Assert.Equal(((Session)edited.State).Plan("v")?.Settings, ((Session)edited.When(new EditRound("v", "Other words", Instruction: null, Duration: null)).State).Plan("v")?.Settings);
    }

    [Fact]
    [Trait("Rule", "A4")]
    public void VoteThatWasOpened_IsHeldAsPeopleWereTold()
    {
        Voting.When(Held(VotePrivacy.Named) with { Opened = true }).ThenRefused(RoundRefusals.VoteAlreadyOpened);
        Voting.When(Held(VotePrivacy.Secret, live: true) with { Opened = true }).ThenRefused(RoundRefusals.VoteAlreadyOpened);
        Assert.Equal("Vote", ((Session)Voting.When(Held(VotePrivacy.Anonymous) with { Opened = true }).State).Plan("v")?.Title);
    }

    [Fact]
    public void RoundThatIsNoVote_IsNotHeldLikeOne() =>
        Voting.When(Held(VotePrivacy.Named) with { RoundId = "a" }).ThenRefused(RoundRefusals.KindMismatch);

    [Fact]
    public void RoundThatIsNotThere_CannotBeEdited()
    {
        Room.When(new SkipRound("x", Skipped: true)).ThenRefused(SessionRefusals.RoundUnknown);
        Room.When(new MoveRound("a", "x")).ThenRefused(SessionRefusals.RoundUnknown);
    }

    [Fact]
    public void Message_IsToldOnce_AndTakenDown()
    {
        var told = Room.When(new Announce("m1", "Lunch", Table: null)).Then(new Announced("m1", "Lunch", Table: null, Story.Now));

        told.When(new Announce("m1", "Lunch", Table: null)).ThenNothing();
        told.When(new WithdrawAnnouncement("m1")).Then(new AnnouncementWithdrawn("m1"));
        Room.When(new WithdrawAnnouncement("m1")).ThenNothing();
        Room.When(new Announce("m2", "Lunch", Table: 4)).ThenRefused(SessionRefusals.TableUnknown);
    }

    [Fact]
    public void ParkedTopic_IsSettledAndReopened()
    {
        var parked = Room.When(new ParkTopic("t1", "Parking")).Then(new TopicParked("t1", "Parking", Story.Now));

        parked.When(new SettleTopic("t1", Settled: true)).Then(new TopicSettled("t1")).When(new SettleTopic("t1", Settled: false)).Then(new TopicReopened("t1"));
        parked.When(new SettleTopic("t1", Settled: false)).ThenNothing();
        Room.When(new SettleTopic("t1", Settled: true)).ThenRefused(SessionRefusals.TopicUnknown);
    }

    [Fact]
    public void Table_CallsForHelp_UntilSomebodyHasCome() =>
        Story.Given(Table.Initial)
            .When(new CallForHelp(Called: false)).ThenNothing()
            .When(new CallForHelp(Called: true)).Then(new HelpCalled(Story.Now))
            .When(new CallForHelp(Called: true)).ThenNothing()
            .When(new CallForHelp(Called: false)).Then(new HelpEnded());

    private static readonly ChoiceSettings Anonymous = new(new ChoiceRule.One(), new ChoiceSource.TypedOptions(["A", "B"]), Live: false, Keep: 1);

    private static Story Voting { get; } = Room.And(new AgendaPlanned("Day", "fr", 3, [Plan("a"), Plan("v") with { Settings = Anonymous }]));

    private static EditRound Held(VotePrivacy privacy, bool live = false) => new("v", "Vote", Instruction: null, Duration: null) { Vote = new HeldVote(privacy, live) };

    private static RoundPlan Plan(string id) => new(id, "Round " + id, Instruction: null, Duration: null, new TableCommitmentsSettings(3));

    private static string Agenda(Story story) => string.Join(',', ((Session)story.State).Agenda.Select(plan => plan.Id));
}
