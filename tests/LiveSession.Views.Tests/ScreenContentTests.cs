using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;
using ChoiceRule = LiveSession.Domain.Rounds.Choice.ChoiceRule;
using ScreenContent = LiveSession.Domain.Sessions.ScreenContent;

namespace LiveSession.Views.Tests;

/// <summary>A screen gets what it shows, and of that only what everybody may see.</summary>
public sealed class ScreenContentTests
{
    [Fact]
    public void ScreenKnowsHowItIsSetUp()
    {
        var room = new Room().Do(AggregateId.Session, new SetUpScreen("s-1", 24.5m, 2.7m, Domain.Sessions.ScreenTheme.Dark, Domain.Sessions.WallOrder.Newest));
        var screen = Assert.Single(room.Records(Room.Screen).Values.OfType<ScreenRecord>());
        Assert.Equal((1, 24.5, 2.7, Contracts.Records.ScreenTheme.Dark), (screen.Setup.Number, screen.Setup.RoomDepth, screen.Setup.PictureHeight, screen.Setup.Theme));
        Assert.Equal(screen.Setup, room.Records(Audience.Console).Values.OfType<DeviceRecord>().Single(device => device.Id == "s-1").Screen);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void WallScreen_KeepsTheHarvest_WhileTheRoomVotes_AndOnlyWhatIsApproved()
    {
        var room = Assigned(Room.Voting(live: true).Vote("p-1", "q-1"), ScreenContent.Wall);
        var records = room.Records(Room.Screen);
        Assert.Equal(["question/q-1", "question/q-2"], records.Keys.Where(key => key.StartsWith("question/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Room.Harvest, Assert.Single(records.Values.OfType<ScreenRecord>()).Round);
        Assert.Contains("round/" + Room.Harvest, records.Keys);
        Assert.DoesNotContain("q-3", room.Told(Room.Screen), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void CardThatIsTakenDown_LeavesTheWallScreenToo()
    {
        var room = Assigned(Room.Voting(), ScreenContent.Wall);
        using var screen = room.View.Follow(Room.Screen, new());
        Assert.Contains("question/q-1", Room.Next(screen).Set.Keys);
        room.Do(AggregateId.Round(Room.Harvest), new Domain.Rounds.QuestionHarvest.RejectQuestion("q-1", "no"));
        Assert.Contains("question/q-1", Room.Next(screen).Gone);
    }

    [Fact]
    public void TableScreen_GetsThatTablesCommitments_AndNoDraft()
    {
        var room = Assigned(new Room().Open(Room.Commitments), ScreenContent.Table, table: 2);
        Draft(room, table: 1, "c-1", "Neighbours");
        Draft(room, table: 2, "c-2", "Ours");
        Draft(room, table: 2, "c-3", "Not yet");
        room.Do(AggregateId.Table(1), new SendCommitment("c-1")).Do(AggregateId.Table(2), new SendCommitment("c-2"));
        Assert.Equal((2, "Ours"), Assert.Single(room.Records(Room.Screen).Values.OfType<CommitmentRecord>()) is var shown ? (shown.Table, shown.Text) : default);
        Assert.DoesNotContain("Neighbours", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.DoesNotContain("Not yet", room.Told(Room.Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void CommitmentScreen_ShowsAllThatWereSent_AfterTheirRoundToo()
    {
        var room = Assigned(new Room().Open(Room.Commitments), ScreenContent.Commitments);
        Draft(room, table: 1, "c-1", "Ours");
        room.Do(AggregateId.Table(1), new SendCommitment("c-1")).Close(Room.Commitments).Open(Room.Harvest);
        Assert.Equal("Ours", Assert.Single(room.Records(Room.Screen).Values.OfType<CommitmentRecord>()).Text);
    }

    [Fact]
    public void Screen_KnowsTheChoiceBeforeTheOneThatTheRoomMakes_AndNothingOfItsResult()
    {
        var room = Room.Voting().Vote("p-1", "q-1").Close(Room.Choice).Reveal();
        var plan = new RoundPlan("r-final", "One", null, null, new ChoiceSettings(new ChoiceRule.One(), new ChoiceSource.EarlierRound(Room.Choice), Live: false, Keep: 1));
        var agenda = room.View.Read(model => model.Session.Agenda);
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. agenda, plan])).Do(AggregateId.Round("r-final"), new OpenRound(plan, [new("q-1", 1, "Why?", null, [])])).Do(AggregateId.Session, new GoToRound("r-final"));
        var records = room.Records(Room.Screen);
        Assert.Equal(["round/r-final", "round/" + Room.Choice], records.Keys.Where(key => key.StartsWith("round/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["tally/r-final"], records.Keys.Where(key => key.StartsWith("tally/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ScreenContent.Clock)]
    [InlineData(ScreenContent.TestCard)]
    [InlineData(ScreenContent.SeatMap)]
    public void ScreenForOtherThings_GetsNeitherQuestionsNorCounts(ScreenContent content)
    {
        var records = Assigned(Room.Voting(live: true), content).Records(Room.Screen).Values;
        Assert.DoesNotContain(records, record => record is QuestionRecord or TallyRecord or CommitmentRecord or SeatMapRecord);
        Assert.Single(records.OfType<SessionRecord>());
    }

    [Fact]
    public void ScreenThatIsGivenSomethingElse_StartsAfreshWithIt_AlsoWhenItWasAwayMeanwhile()
    {
        var room = Room.Voting();
        using var screen = room.View.Follow(Room.Screen, new());
        var first = Room.Next(screen);
        Assigned(room, ScreenContent.TestCard);
        Assert.True(Room.Next(screen).Reset);
        using var back = room.View.Follow(Room.Screen, new(first.Epoch, first.Seq));
        var resumed = Room.Next(back);
        Assert.True(resumed.Reset);
        Assert.DoesNotContain("round/" + Room.Choice, resumed.Set.Keys);
    }

    [Fact]
    public void Look_IsToldToEveryDevice()
    {
        var room = new Room().Do(AggregateId.Session, new SetLook("Day", new Look(new Domain.Sessions.LookLogo("a.png", 600, 200), "#123456", Highlight: null, Domain.Sessions.LookFont.Serif)));
        foreach (var audience in new[] { Room.Screen, Audience.Phone("p-1"), Audience.Tablet(1), Audience.Director })
        {
            var look = Assert.Single(room.Records(audience).Values.OfType<SessionRecord>()).Look;
            Assert.Equal(("#123456", "a.png", Contracts.Records.LookFont.Serif), (look?.Accent, look?.Logo?.Name, look?.Font));
        }
    }

    [Fact]
    public void Wifi_IsToldToScreensAndConsole_AndToNobodyElse()
    {
        var room = new Room().Do(AggregateId.Session, new SetWifi(new Wifi("Salle", "bienvenue")));
        foreach (var audience in new[] { Room.Screen, Audience.Console })
        {
            Assert.Equal(new RoomWifi("Salle", "bienvenue"), Assert.Single(room.Records(audience).Values.OfType<SessionRecord>()).Wifi);
        }

        foreach (var audience in new[] { Audience.Phone("p-1"), Audience.Tablet(1), Audience.Director })
        {
            Assert.DoesNotContain("bienvenue", room.Told(audience), StringComparison.Ordinal);
        }
    }

    private static Room Assigned(Room room, ScreenContent content, int? table = null) => room.Do(AggregateId.Session, new AssignScreens(content, table, "s-1"));

    private static void Draft(Room room, int table, string id, string text) =>
        room.Do(AggregateId.Table(table), new DraftCommitment(id, Room.Commitments, 0, new CommitmentText(text, null, null, null), 3));
}
