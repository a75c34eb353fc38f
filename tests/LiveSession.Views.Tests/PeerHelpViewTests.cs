using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Sessions;
using LiveSession.Views.Rounds.PeerHelp;

namespace LiveSession.Views.Tests;

/// <summary>Challenges and ideas stay at their table; an author is told to nobody; what was kept stays with its owner.</summary>
public sealed class PeerHelpViewTests
{
    private const string Help = "help";
    private static readonly AggregateId Round = AggregateId.Round(Help);

    [Fact]
    public void ChallengeAndIdeas_AreOnTheOwnTablesDevicesOnly()
    {
        var (room, owner, colleague) = Helped();
        var table = TableOf(room, owner);
        foreach (var audience in new[] { Audience.Tablet(table), Audience.Phone(owner), Audience.Phone(colleague) })
        {
            Assert.Equal("How on earth", Assert.Single(room.Records(audience).Values.OfType<HelpRecord>()).Challenge);
            Assert.Equal("Try this", Assert.Single(room.Records(audience).Values.OfType<HelpIdeaRecord>()).Text);
        }

        foreach (var audience in new[] { Audience.Tablet(3 - table), Room.Screen, Audience.Console, Audience.Director })
        {
            Assert.DoesNotContain("How on earth", room.Told(audience), StringComparison.Ordinal);
            Assert.DoesNotContain("Try this", room.Told(audience), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AuthorOfAnIdea_IsToldToNobody()
    {
        var (room, owner, colleague) = Helped();
        var idea = Assert.Single(room.Records(Audience.Phone(owner)).Values.OfType<HelpIdeaRecord>());
        Assert.DoesNotContain(colleague, System.Text.Json.JsonSerializer.Serialize(idea), StringComparison.Ordinal);
        Assert.Empty(room.Records(Audience.Phone(owner)).Values.OfType<GivenIdeaRecord>());
        Assert.Single(room.Records(Audience.Phone(colleague)).Values.OfType<GivenIdeaRecord>());
    }

    [Fact]
    public void ScreenAndConsole_SeeNumbers()
    {
        var (room, owner, _) = Helped();
        foreach (var audience in new[] { Room.Screen, Audience.Console })
        {
            var detail = Assert.IsType<PeerHelpDetail>(((RoundRecord)room.Records(audience)["round/help"]).Detail);
            Assert.Equal((1, 1, 1), (detail.Run, detail.Stated, detail.Ideas));
        }

        var progress = Assert.IsType<HelpProgressRecord>(room.Records(Audience.Console)[$"helpProgress/{TableOf(room, owner)}"]);
        Assert.Equal((true, 1, 0), (progress.Stated, progress.Ideas, progress.Kept));
    }

    [Fact]
    public void Console_ReadsOneTable_WhenItOpensIt()
    {
        var (room, owner, _) = Helped();
        var table = TableOf(room, owner);
        var sheet = room.View.Read(model => HelpSheets.Find(model, Help, table, id => "Name of " + id));
        Assert.Equal(("Name of " + owner, "How on earth"), (sheet!.OwnerName, sheet.Challenge));
        Assert.Equal("Try this", Assert.Single(sheet.Ideas).Text);
        Assert.Null(room.View.Read(model => HelpSheets.Find(model, "other", table, id => id)));
    }

    [Fact]
    public void KeptIdea_StaysOnTheOwnersPhone_WhenTheRoomMovesOn()
    {
        var (room, owner, colleague) = Helped();
        room.Do(Round, new KeepIdea("i-1", owner, Kept: true));
        Assert.True(Assert.Single(room.Records(Audience.Phone(colleague)).Values.OfType<GivenIdeaRecord>()).Kept);
        room.Open(Room.Harvest);
        var kept = Assert.Single(room.Records(Audience.Phone(owner)).Values.OfType<KeptIdeaRecord>());
        Assert.Equal(("Try this", "How on earth"), (kept.Text, kept.Challenge));
        Assert.Empty(room.Records(Audience.Phone(owner)).Values.OfType<HelpIdeaRecord>());
        Assert.Empty(room.Records(Audience.Phone(colleague)).Values.OfType<KeptIdeaRecord>());
    }

    [Fact]
    public async Task NextRun_TakesTheIdeasOffTheTable()
    {
        var (room, owner, _) = Helped();
        using var tablet = room.View.Follow(Audience.Tablet(TableOf(room, owner)), new());
        Assert.Contains("helpIdea/i-1", Room.Decode(await tablet.NextAsync(CancellationToken.None)).Set.Keys);
        room.Do(Round, new GoToPhase(0, room.View.Read(model => model.RoomFacts(seed: 2))));
        var patch = Room.Decode(await tablet.NextAsync(CancellationToken.None));
        Assert.Contains("helpIdea/i-1", patch.Gone);
        var help = Assert.IsType<HelpRecord>(patch.Set["help/help"]);
        Assert.Null(help.Challenge);
        Assert.Equal([owner], help.Had);
        Assert.NotEqual(owner, help.OwnerId);
    }

    private static int TableOf(Room room, string person) => room.View.Read(model => model.TableOf(person)!.Value);

    private static (Room Room, string Owner, string Colleague) Helped()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2").CheckIn("p-3").CheckIn("p-4");
        var plan = new RoundPlan(Help, "Help", Instruction: null, Duration: null, new PeerHelpSettings(State: null, PeerHelpSettings.DefaultHelp, Thank: null));
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), plan]));
        var facts = room.View.Read(model => model.RoomFacts(seed: 1));
        room.Do(Round, new OpenRound(plan, [], facts)).Do(AggregateId.Session, new GoToRound(Help));
        var helping = room.View.Read(model => ((Helpings)model.Round(Help).Content!).Current.First());
        var colleague = facts.TableOf.First(seat => seat.Value == helping.Table && seat.Key != helping.Owner).Key;
        room.Do(Round, new StateChallenge(helping.Table, helping.Owner, 0, "How on earth")).Do(Round, new GoToPhase(1, facts)).Do(Round, new ProposeIdea("i-1", colleague, helping.Table, "Try this"));
        return (room, helping.Owner, colleague);
    }
}
