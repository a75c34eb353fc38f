using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Views.Tests;

/// <summary>A harvest by table lists: drafts and lists are the table's own, only what was sent is the room's.</summary>
public sealed class TableListViewTests
{
    private const string Line = "l-r1.1.own-line-1";
    private static readonly QuestionHarvestSettings ByLists = new("Theme", ["A", "B"], Moderated: true, 5, new TableListSettings(2));
    private static readonly Audience Author = Audience.Phone("p-1");

    [Fact]
    [Trait("Rule", "A6")]
    public void Drafts_AreForTheirTableOnly()
    {
        var room = Drafted();
        foreach (var own in new[] { Audience.Tablet(1), Author })
        {
            Assert.Equal(["Why d-1", "Why d-2"], room.Records(own).Values.OfType<DraftRecord>().OrderBy(draft => draft.Number).Select(draft => draft.Text));
        }

        foreach (var other in new[] { Audience.Tablet(2), Room.Screen, Audience.Console, Audience.Moderator, Audience.Director })
        {
            Assert.DoesNotContain("Why d-1", room.Told(other), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Draft_NamesItsAuthorInANamedRoundOnly()
    {
        Assert.All(Drafted().Records(Audience.Tablet(1)).Values.OfType<DraftRecord>(), draft => Assert.Null(draft.Author));
        Assert.Contains("Name of p-1", Drafted(ByLists with { Named = true }).Records(Audience.Tablet(1)).Values.OfType<DraftRecord>().Select(draft => draft.Author));
    }

    [Fact]
    public void TakenDraft_SaysInto_AndTheListShowsWhereItComesFrom()
    {
        var room = Listed();
        Assert.Equal("own-line-1", Draft(room, "d-1").TakenInto);
        Assert.Null(Draft(room, "d-2").TakenInto);
        var line = Assert.Single(room.Records(Author).Values.OfType<ListQuestionRecord>());
        Assert.Equal(("own-line-1", 1, 1, "List?"), (line.Id, line.Number, line.Revision, line.Text));
        Assert.Equal(["d-1"], line.Drafts);
        Assert.Empty(room.Records(Audience.Tablet(2)).Values.OfType<ListQuestionRecord>());
    }

    [Fact]
    public async Task RemovedQuestion_LetsItsDraftGo_OnAWatchingTablet()
    {
        var room = Listed();
        using var tablet = room.View.Follow(Audience.Tablet(1), new Contracts.Follow.FollowFrom());
        await tablet.NextAsync(CancellationToken.None);
        room.InHarvest(new RemoveListQuestion(Line, 1, 1));
        var patch = Room.Decode(await tablet.NextAsync(CancellationToken.None));
        Assert.Contains("listQuestion/r1/own-line-1", patch.Gone);
        Assert.Null(Assert.IsType<DraftRecord>(patch.Set["draft/d-1"]).TakenInto);
    }

    [Fact]
    public void SentList_IsInTheQueue_WithWhatItsPeopleWrote_AndItsAuthorsSeeIt()
    {
        var room = Listed().InHarvest(new SendTableList(1));
        var queued = Assert.Single(room.Records(Audience.Console).Values.OfType<QuestionRecord>());
        Assert.Equal((Line, (int?)1, (int?)1, (QuestionStatus?)QuestionStatus.Pending), (queued.Id, queued.Table, queued.Authors, queued.Status));
        Assert.Equal(["Why d-1"], queued.Drafts);
        Assert.Empty(room.Records(Room.Screen).Values.OfType<QuestionRecord>());
        var mine = Assert.Single(room.Records(Author).Values.OfType<QuestionRecord>());
        Assert.Equal(("List?", "Why d-1", (QuestionStatus?)QuestionStatus.Pending), (mine.Text, mine.Original, mine.Status));
        Assert.Equal(QuestionStatus.Draft, Assert.Single(room.Records(Audience.Phone("p-3")).Values.OfType<QuestionRecord>()).Status);
    }

    [Fact]
    public void Progress_SaysWhoHasWrittenListedAndSent()
    {
        var room = Listed().InHarvest(new SendTableList(1));
        foreach (var audience in new[] { Room.Screen, Audience.Console, Audience.Moderator })
        {
            var lists = room.Records(audience).Values.OfType<TableListRecord>().OrderBy(list => list.Table).ToArray();
            Assert.Equal(new TableListRecord("r1", 1, Writers: 2, Drafts: 2, Questions: 1, Sent: true), lists[0]);
            Assert.Equal(new TableListRecord("r1", 2, Writers: 0, Drafts: 0, Questions: 0, Sent: false), lists[1]);
        }

        Assert.Equal([1], room.Records(Audience.Tablet(1)).Values.OfType<TableListRecord>().Select(list => list.Table));
        var progress = room.Records(Audience.Console).Values.OfType<TableProgressRecord>().Single(table => table.Number == 1);
        Assert.Equal((2, 2), (progress.Done, progress.Of));
    }

    private static DraftRecord Draft(Room room, string id) => Assert.IsType<DraftRecord>(room.Records(Audience.Tablet(1))["draft/" + id]);

    // Tables take turns: p-1 and p-3 sit at table 1.
    private static Room Drafted(QuestionHarvestSettings? settings = null) =>
        new Room(harvest: settings ?? ByLists).CheckIn("p-1").CheckIn("p-3").Open(Room.Harvest).Ask("d-1", "p-1").Ask("d-2", "p-3");

    private static Room Listed() => Drafted()
        .InHarvest(new GoToPhase(TableListSettings.ListPhase, RoomFacts.Empty))
        .InHarvest(new WriteListQuestion(Line, 1, 0, "List?", Subtheme: 0, ["d-1"]));
}

internal static class ListingRoom
{
    public static Room InHarvest(this Room room, Command command) => room.Do(AggregateId.Round(Room.Harvest), command);
}
