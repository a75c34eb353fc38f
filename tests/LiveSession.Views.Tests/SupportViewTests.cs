using System.Text;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Views.Rounds.QuestionHarvest;

namespace LiveSession.Views.Tests;

/// <summary>Support and the names of authors, as each audience is told of them.</summary>
public sealed class SupportViewTests
{
    private static readonly QuestionHarvestSettings Supported = new("Theme", ["A", "B"], Moderated: true, 5, Support: true);

    [Fact]
    public void Card_SaysHowManySupportIt_OnScreenAndConsole_AndEachPhoneItsOwn()
    {
        var room = Asked(Supported).Support("q-1", "p-3").Support("q-1", "p-4").Support("q-2", "p-4");
        foreach (var audience in new[] { Room.Screen, Audience.Console, Audience.Moderator })
        {
            Assert.Equal([2, 1], room.Records(audience).Values.OfType<QuestionRecord>().Where(card => card.Id != "q-3").OrderBy(card => card.Number).Select(card => card.Supports));
        }

        Assert.Equal(["q-1", "q-2"], Own(room, "p-4").QuestionIds);
        Assert.Empty(Own(room, "p-1").QuestionIds);
        Assert.DoesNotContain("p-4", room.ToldBesidesSeats(Audience.Console), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WatchingScreen_IsToldOfSupport_AlsoOfAMergedQuestion()
    {
        var room = Asked(Supported).Support("q-1", "p-3").Moderate(new MergeQuestions("q-2", ["q-1"]));
        using var follower = room.View.Follow(Room.Screen, new Contracts.Follow.FollowFrom());
        await follower.NextAsync(CancellationToken.None);
        room.Do(AggregateId.Round(Room.Harvest), new SupportQuestion("q-1", "p-3", Supported: false));
        var patch = Room.Decode(await follower.NextAsync(CancellationToken.None));
        Assert.Equal(0, Assert.IsType<QuestionRecord>(patch.Set["question/q-2"]).Supports);
    }

    [Fact]
    public void RoundWithoutSupport_SaysNothingOfIt()
    {
        var room = Asked(Supported with { Support = false });
        Assert.All(room.Records(Room.Screen).Values.OfType<QuestionRecord>(), card => Assert.Null(card.Supports));
        Assert.Empty(room.Records(Audience.Phone("p-1")).Values.OfType<SupportRecord>());
        Assert.Null(Wall(room));
    }

    [Fact]
    [Trait("Rule", "A6")]
    public void WallForPhones_HasWhatIsOnTheWall_PinnedFirst_WithWhatIsMerged()
    {
        var room = Asked(Supported).Ask("q-4", "p-1").Approve("q-4").Moderate(new MergeQuestions("q-2", ["q-1"])).Moderate(new PinQuestion("q-4", Pinned: true));
        var wall = Wall(room)!;
        Assert.Equal(["q-4", "q-2"], wall.Questions.Select(question => question.Id));
        Assert.Equal(["q-1"], wall.Questions[1].Merged);
        Assert.All(wall.Questions, question => Assert.Null(question.AuthorNames));
    }

    [Fact]
    public void WallForPhones_IsTheSameFile_WhilePeopleSupport()
    {
        var room = Asked(Supported);
        var before = Find(room)!.Tag;
        Assert.Equal(before, Find(room.Support("q-1", "p-3"))!.Tag);
        Assert.NotEqual(before, Find(room.Moderate(new RejectQuestion("q-1", "no")))!.Tag);
    }

    [Fact]
    public void AnonymousRound_NamesNobody()
    {
        var room = Asked(Supported);
        foreach (var audience in new[] { Room.Screen, Audience.Moderator, Audience.Phone("p-4") })
        {
            Assert.DoesNotContain("Name of p-1", room.Records(audience).Where(record => record.Value is QuestionRecord).Select(record => JsonSerializer.Serialize(record.Value)).Aggregate("", string.Concat), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Name of", Encoding.UTF8.GetString(Find(room)!.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void NamedRound_NamesTheAuthorsOfACard_OnWallScreenAndConsole()
    {
        var room = Asked(Supported with { Named = true }).Moderate(new MergeQuestions("q-2", ["q-1"]));
        foreach (var audience in new[] { Room.Screen, Audience.Console, Audience.Moderator })
        {
            var cards = room.Records(audience).Values.OfType<QuestionRecord>().ToDictionary(card => card.Id, StringComparer.Ordinal);
            Assert.Equal(["Name of p-2", "Name of p-1"], cards["q-2"].AuthorNames);
            Assert.Null(cards.GetValueOrDefault("q-1")?.AuthorNames);
        }

        Assert.Equal(["Name of p-2", "Name of p-1"], Assert.Single(Wall(room)!.Questions).AuthorNames);
    }

    /// <summary>Whatever moderators do, in any order: nothing that is not approved is in what the room can see.</summary>
    [FsCheck.Xunit.Property(MaxTest = 100)]
    [Trait("Rule", "A6")]
    public void NothingUnapproved_IsPublic(byte[] choices)
    {
        var room = Enumerable.Range(1, 5).Aggregate(new Room(harvest: Supported with { Named = true }).Open(Room.Harvest), (asked, number) => asked.Ask($"q-{number}", $"p-{1 + number % 4}"));
        foreach (var choice in choices)
        {
            var (one, other) = ($"q-{1 + choice % 5}", $"q-{1 + choice / 5 % 5}");
            room.Try(AggregateId.Round(Room.Harvest), (choice / 26) switch
            {
                0 or 1 => new ApproveQuestions([one]),
                2 => new RejectQuestion(one, "no"),
                3 => new MergeQuestions(one, [other]),
                4 => new UnmergeQuestion(one),
                5 => new HighlightQuestion(one),
                6 => new SupportQuestion(one, "p-4", Supported: true),
                _ => new PinQuestion(one, Pinned: choice % 2 == 0),
            });
        }

        var harvest = room.View.Read(model => (Harvest)model.Round(Room.Harvest).Content!);
        var hidden = harvest.Questions.Values.Where(question => harvest.StandingOf(question) is not Standing.Approved || question.MergedInto is not null).Select(question => question.Text).ToArray();
        var wall = string.Concat(Wall(room)!.Questions.Select(question => question.Text));
        foreach (var seen in new[] { room.Told(Room.Screen), room.Told(Audience.Director), room.ToldBesides<QuestionRecord>(Audience.Phone("p-4")), wall })
        {
            Assert.All(hidden, text => Assert.DoesNotContain(text, seen, StringComparison.Ordinal));
        }
    }

    private static Room Asked(QuestionHarvestSettings settings) =>
        new Room(harvest: settings).CheckIn("p-1").Open(Room.Harvest).Ask("q-1", "p-1").Ask("q-2", "p-2").Ask("q-3", "p-2").Approve("q-1", "q-2");

    private static SupportRecord Own(Room room, string person) => Assert.Single(room.Records(Audience.Phone(person)).Values.OfType<SupportRecord>());

    private static WallFile? Find(Room room) => room.View.Read(model => Walls.Find(model, Room.Harvest, id => "Name of " + id));

    private static WallQuestions? Wall(Room room) => Find(room) is { } file ? JsonSerializer.Deserialize<WallQuestions>(file.Json.Span, ContractsJson.Options) : null;
}

internal static class SupportedRoom
{
    public static Room Support(this Room room, string question, string person) => room.Do(AggregateId.Round(Room.Harvest), new SupportQuestion(question, person, Supported: true));
}
