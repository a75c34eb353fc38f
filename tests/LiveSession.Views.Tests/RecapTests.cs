using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;
using LiveSession.Views.Recaps;

namespace LiveSession.Views.Tests;

/// <summary>What one person takes home: their own, what their table wrote, and what the room has chosen.</summary>
public sealed class RecapTests
{
    private const string Tell = "stories";
    private const string Help = "help";
    private const string Own = "own";
    private const string Adopt = "adopt";

    [Fact]
    public void Recap_BeforeAnything_IsEmpty()
    {
        var recap = Of(new Room().CheckIn("p-1"), "p-1");
        Assert.Equal(("Day", "Name of p-1"), (recap.Title, recap.Name));
        Assert.Equal(0, recap.Stories.Count + recap.Helped.Count + recap.Own.Count + recap.Witnessed.Count + recap.AtTables.Count + recap.Met.Count + recap.Chosen.Count);
    }

    [Fact]
    public void Stories_AreMine_AndTheOneThatICarried()
    {
        var room = With(new RoundPlan(Tell, "Stories", null, null, new SuccessStoriesSettings(Tell: null, Retell: null)));
        var facts = Open(room, Tell);
        foreach (var person in facts.TableOf.Keys)
        {
            room.Do(AggregateId.Round(Tell), new NoteStory("s-" + person, person, Table: 1, "Title of " + person, "Line"));
        }

        room.Do(AggregateId.Round(Tell), new GoToPhase(SuccessStoriesSettings.RetellPhase, facts));
        var stories = Of(room, "p-1").Stories;

        Assert.Equal((2, "Title of p-1", null), (stories.Count, stories[0].Title, stories[0].From));
        Assert.Equal("Name of " + stories[1].Title["Title of ".Length..], stories[1].From);
    }

    [Fact]
    public void Ideas_AreForTheirOwnerAlone_KeptOnesFirst_WithoutAuthors()
    {
        var room = With(new RoundPlan(Help, "Help", null, null, new PeerHelpSettings(State: null, PeerHelpSettings.DefaultHelp, Thank: null)));
        var facts = Open(room, Help);
        var helping = room.View.Read(model => ((Helpings)model.Round(Help).Content!).Current.First());
        var colleague = facts.TableOf.First(seat => seat.Value == helping.Table && seat.Key != helping.Owner).Key;
        var round = AggregateId.Round(Help);
        room.Do(round, new StateChallenge(helping.Table, helping.Owner, 0, "How on earth")).Do(round, new GoToPhase(PeerHelpSettings.HelpPhase, facts));
        room.Do(round, new ProposeIdea("i-1", colleague, helping.Table, "Try this")).Do(round, new ProposeIdea("i-2", colleague, helping.Table, "Or that")).Do(round, new KeepIdea("i-2", helping.Owner, Kept: true));

        var help = Assert.Single(Of(room, helping.Owner).Helped);
        Assert.Equal("How on earth", help.Challenge);
        Assert.Equal([new RecapIdea("Or that", Kept: true), new RecapIdea("Try this", Kept: false)], help.Ideas);
        Assert.Empty(Of(room, colleague).Helped);
    }

    [Fact]
    public void IndividualCommitment_IsToldToItsAuthorAndWitness_AndNobodyElse()
    {
        var room = With(new RoundPlan(Own, "Own", null, null, new IndividualCommitmentsSettings()));
        Open(room, Own);
        var round = AggregateId.Round(Own);
        room.Do(round, new WriteIndividualCommitment("p-1", "I will", "June")).Do(round, new NameWitness("p-1", "p-2"));
        Assert.Equal(new RecapCommitment("I will", "June"), Assert.Single(Of(room, "p-1").Own));
        Assert.Empty(Of(room, "p-2").Witnessed);

        room.Do(round, new AnswerAsWitness("p-1", "p-2", Accepts: true));
        Assert.Equal(new RecapCommitment("I will", "June", "Name of p-2"), Assert.Single(Of(room, "p-1").Own));
        Assert.Equal(new RecapCommitment("I will", "June", "Name of p-1"), Assert.Single(Of(room, "p-2").Witnessed));
        Assert.Empty(Of(room, "p-3").Own.Concat(Of(room, "p-3").Witnessed));
    }

    [Fact]
    public void TableCommitment_IsMyTablesOrOneThatISigned_WithTheAnswer_AndNoDraft()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2");
        var (mine, stranger) = (room.View.Read(model => model.TableOf("p-1")!.Value), room.View.Read(model => model.Session.Roster.First(person => model.TableOf(person) != model.TableOf("p-1"))));
        var table = AggregateId.Table(mine);
        room.Do(table, new DraftCommitment("c-1", Room.Commitments, 0, new CommitmentText("Call back", "Ada", "June", "Count"), 3));
        Assert.Empty(Of(room, "p-1").AtTables);

        room.Do(table, new SignCommitment("c-1", "p-1", Signed: true)).Do(table, new SendCommitment("c-1")).Do(table, new AnswerCommitment("c-1", "Yes"));
        Assert.Equal(new RecapTableCommitment(mine, "Call back", "Ada", "June", "Count", CommitmentStatus.Answered, Signed: true, Answer: "Yes"), Assert.Single(Of(room, "p-1").AtTables));
        Assert.Empty(Of(room, stranger).AtTables);

        room.Do(AggregateId.Session, new MoveParticipant("p-1", 3 - mine));
        Assert.True(Assert.Single(Of(room, "p-1").AtTables).Signed);
    }

    [Fact]
    public void Met_AreThoseWhoSatWithMe_InWhateverPlan_AndCame()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2").CheckIn("p-3");
        Assert.Equal(["p-3"], Together(room));
        room.Do(AggregateId.Session, new RotateTables(["p-1", "p-2", "p-3", "p-4"], Seed: 1, After: 0));

        var met = Of(room, "p-1").Met;
        Assert.Contains("Name of p-3", met);
        Assert.DoesNotContain("Name of p-4", met);
        Assert.DoesNotContain("Name of p-1", met);
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void ChosenQuestion_IsToldOnceItIsRevealed_WithItsWay()
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2").Open(Room.Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2").Ask("q-3", "p-2").Approve("q-1", "q-2", "q-3");
        room.Do(AggregateId.Round(Room.Harvest), new MergeQuestions("q-1", ["q-3"])).Close(Room.Harvest).Open(Room.Choice).Vote("p-1", "q-1").Close(Room.Choice);
        Assert.Empty(Of(room, "p-1").Chosen);

        room.Reveal();
        var chosen = Assert.Single(Of(room, "p-1").Chosen);
        Assert.Equal(("Why q-1", false), (chosen.Text, chosen.Adopted));
        Assert.Equal("Why q-3", Assert.Single(chosen.From).Text);

        var plan = new RoundPlan(Adopt, "Adopt", null, null, new AdoptionSettings(Room.Choice));
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), plan]));
        room.Do(AggregateId.Round(Adopt), new OpenRound(plan, room.View.Read(model => model.Round(Room.Choice).Content!.Offer(Room.Choice)))).Do(AggregateId.Round(Adopt), new AdoptAmbition("p-1", Table: 1, Adopted: true));
        var adopted = Assert.Single(Of(room, "p-1").Chosen);
        Assert.True(adopted.Adopted);
        Assert.Equal("Why q-3", Assert.Single(adopted.From).Text);
        Assert.False(Assert.Single(Of(room, "p-2").Chosen).Adopted);
    }

    /// <summary>The room has chosen its question, and then where to meet next: the town is not what the day was about.</summary>
    [Fact]
    public void VoteOnTypedOptions_IsNoChosenQuestion_WhereTheRoomHasOne()
    {
        var where = new RoundPlan("where", "Where", null, null, new ChoiceSettings(new Domain.Rounds.Choice.ChoiceRule.One(), new ChoiceSource.TypedOptions(["Lille", "Lyon"]), Live: false, Keep: 1));
        var room = With(where);
        var typed = AggregateId.Round(where.Id);
        room.Do(typed, new OpenRound(where, [new Option("where-1", 1, "Lille", null, []), new Option("where-2", 2, "Lyon", null, [])]));
        room.Do(typed, new CastBallot("p-1", [new Pick("where-2", 1)])).Do(typed, new CloseRound()).Do(typed, new RevealResult());
        Assert.Equal("Lyon", Assert.Single(Of(room, "p-1").Chosen).Text);

        room.Open(Room.Harvest).Ask("q-1", "p-1").Approve("q-1").Close(Room.Harvest).Open(Room.Choice).Vote("p-1", "q-1").Close(Room.Choice).Reveal();
        Assert.Equal("Why q-1", Assert.Single(Of(room, "p-1").Chosen).Text);
    }

    [Fact]
    public void Session_IsOver_OnceTheLastRoundIsClosed()
    {
        var room = new Room().CheckIn("p-1").Open(Room.Harvest).Close(Room.Harvest);
        Assert.Null(Session().Over);
        room.Open(Room.Commitments);
        Assert.Null(Session().Over);
        room.Close(Room.Commitments);
        Assert.True(Session().Over);

        SessionRecord Session() => Assert.IsType<SessionRecord>(room.Records(Audience.Phone("p-1"))["session"]);
    }

    private static Recap Of(Room room, string person) => room.View.Read(model => PersonalRecap.Of(model, person, id => "Name of " + id));

    private static string[] Together(Room room) => room.View.Read(model => model.PeopleAt(model.TableOf("p-1")!.Value).Where(person => person != "p-1").ToArray());

    private static Room With(RoundPlan plan)
    {
        var room = new Room().CheckIn("p-1").CheckIn("p-2").CheckIn("p-3").CheckIn("p-4");
        return room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), plan]));
    }

    private static RoomFacts Open(Room room, string roundId)
    {
        var facts = room.View.Read(model => model.RoomFacts(seed: 1));
        room.Do(AggregateId.Round(roundId), new OpenRound(room.View.Read(model => model.Session.Plan(roundId)!), [], facts)).Do(AggregateId.Session, new GoToRound(roundId));
        return facts;
    }
}
