using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.SuccessStories;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>A story's author is told to its carrier, the own table's tablet and the console; the screen shows titles.</summary>
public sealed class StoriesViewTests
{
    private const string Id = "stories";
    private static readonly AggregateId Round = AggregateId.Round(Id);

    [Fact]
    public void Screen_ShowsTitlesOfTravelledStoriesAlone()
    {
        var room = Retelling();
        Assert.Empty(room.Records(Room.Screen).Values.OfType<StoryRecord>());
        var listener = room.View.Read(model => ((Stories)model.Round(Id).Content!).Retelling.HearsFrom.Keys.First());
        room.Do(Round, new ConfirmHeard(listener));
        var story = Assert.Single(room.Records(Room.Screen).Values.OfType<StoryRecord>());
        Assert.StartsWith("Title of", story.Title, StringComparison.Ordinal);
        Assert.Equal(new StoryRecord(story.Id, Id, story.Title, story.HeardAt), story);
        Assert.DoesNotContain("Name of", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.Equal((4, 1), (DetailOf(room, Room.Screen).Told!.Value, DetailOf(room, Room.Screen).Travelled!.Value));
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void HiddenStory_LeavesTheScreen_AndTellsItsAuthorWhy()
    {
        var room = Retelling();
        foreach (var person in People)
        {
            room.Do(Round, new ConfirmHeard(person));
        }

        using var screen = room.View.Follow(Room.Screen, new());
        Assert.Contains("story/s-p-1", Room.Next(screen).Set.Keys);
        room.Do(Round, new HideStory("s-p-1", "A client's name"));
        Assert.Contains("story/s-p-1", Room.Next(screen).Gone);
        Assert.Equal((true, "A client's name"), (Mine(room, "p-1").Hidden, Mine(room, "p-1").Reason));
        Assert.True(Assert.IsType<StoryRecord>(room.Records(Audience.Console)["story/s-p-1"]).Hidden);
    }

    [Fact]
    public void Phone_SeesItsOwnStory_AndTheOneItCarries_AndNoOther()
    {
        var room = Retelling();
        foreach (var person in People)
        {
            var mine = Mine(room, person);
            Assert.Equal("Title of " + person, mine.Title);
            Assert.NotEqual(mine.Title, mine.Carry!.Title);
            Assert.Equal(mine.Carry.From.Name, mine.Carry.Title.Replace("Title of", "Name of", StringComparison.Ordinal));
            Assert.Single(mine.Carry.To);
            Assert.False(mine.Hear!.Heard);
            Assert.Equal(2, room.Told(Audience.Phone(person)).Split("Title of").Length - 1);
        }
    }

    [Fact]
    public void Tablet_SeesItsOwnPeoplesStories_ThePhonesOfTheTableDoNot()
    {
        var room = Told();
        var table = room.View.Read(model => model.TableOf("p-1"))!.Value;
        var here = room.View.Read(model => model.PeopleAt(table));
        Assert.Equal(here.Select(person => "Title of " + person), TableOf(room, table).People.Select(person => person.Title));
        Assert.Empty(room.Records(Audience.Phone(here[0])).Values.OfType<StoryTableRecord>());
        Assert.DoesNotContain("Title of " + here[1], room.Told(Audience.Phone(here[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void Tablet_IsToldAtOnce_WhoHasNotedAndHeard()
    {
        var room = Retelling();
        var table = room.View.Read(model => model.TableOf("p-1"))!.Value;
        using var tablet = room.View.Follow(Audience.Tablet(table), new());
        Assert.Contains("storyTable/" + Id, Room.Next(tablet).Set.Keys);
        room.Do(Round, new ConfirmHeard("p-1"));
        var told = Assert.IsType<StoryTableRecord>(Room.Next(tablet).Set["storyTable/" + Id]);
        Assert.True(told.People.Single(person => person.ParticipantId == "p-1").Heard);
    }

    [Fact]
    public void Latecomer_IsToldSo_UntilTheyTakePart()
    {
        var room = Told("p-1", "p-2", "p-3").Do(Round, new GoToPhase(1, FactsOf("p-1", "p-2", "p-3")));
        Assert.True(Mine(room, "p-4").Late);
        room.Do(Round, new JoinRetelling("p-4", Table: 1));
        Assert.False(Mine(room, "p-4").Late);
        Assert.NotNull(Mine(room, "p-4").Carry);
        Assert.NotNull(Mine(room, "p-4").Hear);
    }

    [Fact]
    public void Console_CountsEachTable()
    {
        var room = Told();
        var table = room.View.Read(model => model.TableOf("p-1"))!.Value;
        var progress = Assert.IsType<TableProgressRecord>(room.Records(Audience.Console)[$"tableProgress/{table}"]);
        Assert.Equal((2, 2), (progress.Done!.Value, progress.Of!.Value));
    }

    private static readonly string[] People = ["p-1", "p-2", "p-3", "p-4"];

    private static Room Retelling() => Told().Do(Round, new GoToPhase(1, FactsOf(People)));

    private static Room Told(params string[] authors)
    {
        var room = new Room();
        var plan = new RoundPlan(Id, "Stories", Instruction: null, Duration: null, new SuccessStoriesSettings(Tell: null, Retell: null));
        room.Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [.. room.View.Read(model => model.Session.Agenda), plan]));
        foreach (var person in People)
        {
            room.CheckIn(person);
        }

        room.Open(Id);
        foreach (var author in authors.Length == 0 ? People : authors)
        {
            room.Do(Round, new NoteStory("s-" + author, author, room.View.Read(model => model.TableOf(author)), "Title of " + author, "Line"));
        }

        return room;
    }

    private static RoomFacts FactsOf(params string[] people) =>
        new(people.Select((person, index) => (person, table: 1 + (index % 2))).ToDictionary(seat => seat.person, seat => seat.table, StringComparer.Ordinal), new Dictionary<int, string>(), Tables: 2, Seed: 5);

    private static MyStoryRecord Mine(Room room, string person) => Assert.IsType<MyStoryRecord>(room.Records(Audience.Phone(person))["myStory/" + Id]);

    private static StoryTableRecord TableOf(Room room, int table) => Assert.IsType<StoryTableRecord>(room.Records(Audience.Tablet(table))["storyTable/" + Id]);

    private static SuccessStoriesDetail DetailOf(Room room, Audience audience) => Assert.IsType<SuccessStoriesDetail>(Assert.IsType<RoundRecord>(room.Records(audience)["round/" + Id]).Detail);
}
