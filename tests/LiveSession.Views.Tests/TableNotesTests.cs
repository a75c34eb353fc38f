using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Domain.Sessions;

namespace LiveSession.Views.Tests;

/// <summary>Who sees the notes, the hand-over and the findings of which table.</summary>
public sealed class TableNotesTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Notes_AreForTheirTableAndTheConsole_WhileTheTablesWrite()
    {
        var room = Cafe().Open("first").Do(AggregateId.Round("first"), Note("n-1", 1, "left here", "p-1"));

        Assert.Equal("left here", Assert.Single(room.Records(Audience.Tablet(1)).Values.OfType<NoteRecord>()).Text);
        Assert.Single(room.Records(Audience.Console).Values.OfType<NoteRecord>());
        Assert.DoesNotContain("left here", room.Told(Audience.Tablet(2)), StringComparison.Ordinal);
        Assert.DoesNotContain("left here", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.Equal(1, Detail<WorldCafeDetail>(room, Room.Screen).Notes);
        Assert.DoesNotContain("p-1", room.ToldBesidesSeats(Audience.Console), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClosedRound_ShowsItsNotesOnTheWall()
    {
        var room = Cafe().Open("first").Do(AggregateId.Round("first"), Note("n-1", 1, "left here"));
        using var screen = room.View.Follow(Room.Screen, new());
        Room.Decode(await screen.NextAsync(CancellationToken.None));

        room.Close("first");

        Assert.Contains("note/first/n-1", Room.Decode(await screen.NextAsync(CancellationToken.None)).Set.Keys);
    }

    [Fact]
    public void HandOver_ShowsWhatEarlierGroupsLeftAtThisTable()
    {
        var room = Cafe().Open("first").Do(AggregateId.Round("first"), Note("n-1", 1, "left here")).Close("first").Open("second");

        var left = Assert.Single(room.Records(Audience.Tablet(1)).Values.OfType<HandOverRecord>());
        Assert.Equal(("first", 1), (left.RoundId, left.Number));
        Assert.Equal(["left here"], left.Notes);
        Assert.Empty(room.Records(Audience.Tablet(2)).Values.OfType<HandOverRecord>());
        Assert.Empty(room.Records(Audience.Tablet(1)).Values.OfType<NoteRecord>());
    }

    [Fact]
    public void PassedOn_IsToldToTheTableAndCounted()
    {
        var room = Cafe().Open("first").Close("first").Open("second").Do(AggregateId.Round("second"), new PassOn(1, Done: true));

        Assert.True(Assert.Single(room.Records(Audience.Tablet(1)).Values.OfType<TableSheetRecord>()).PassedOn);
        Assert.Equal(1, Detail<WorldCafeDetail>(room, Audience.Console).TablesPassedOn);
    }

    [Fact]
    public void Finding_IsOnTheScreenOnlyWhenItWasSent()
    {
        var room = Exploration().Do(AggregateId.Round("explore"), new WriteFinding(1, Revision: 0, "half a thought", Author: null));
        Assert.DoesNotContain("half a thought", room.Told(Room.Screen), StringComparison.Ordinal);
        Assert.Equal("half a thought", Assert.Single(room.Records(Audience.Tablet(1)).Values.OfType<TableSheetRecord>()).Finding);

        room.Do(AggregateId.Round("explore"), new SendFinding(1, Revision: 1));
        Assert.Contains(room.Records(Room.Screen).Values.OfType<TableSheetRecord>(), sheet => sheet is { Table: 1, OnWall: "half a thought", Finding: null });

        room.Do(AggregateId.Round("explore"), new TakeFindingDown(1));
        Assert.DoesNotContain("half a thought", room.Told(Room.Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void EachTable_SeesItsOwnFinalist()
    {
        var room = Exploration();
        Assert.Equal(("One?", 1), SubjectOf(room, 1));
        Assert.Equal(("Two?", 2), SubjectOf(room, 2));
        Assert.Equal(["One?", "Two?"], Detail<ExplorationDetail>(room, Room.Screen).Finalists);
        Assert.Null(Detail<ExplorationDetail>(room, Audience.Tablet(1)).Finalists);
    }

    private static (string, int?) SubjectOf(Room room, int table)
    {
        var sheet = Assert.Single(room.Records(Audience.Tablet(table)).Values.OfType<TableSheetRecord>());
        return (sheet.Subject, sheet.SubjectNumber);
    }

    private static TDetail Detail<TDetail>(Room room, Audience audience)
        where TDetail : RoundDetail => room.Records(audience).Values.OfType<RoundRecord>().Select(round => round.Detail).OfType<TDetail>().Last();

    private static WriteNote Note(string id, int table, string text, string? author = null) => new(id, table, Revision: 0, text, author);

    private static Room Cafe() => new Room().Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [
        new RoundPlan("first", "First", Instruction: null, Duration: null, new WorldCafeSettings(["Why?"], HandOver: null, Minute, Minute, Minute)),
        new RoundPlan("second", "Second", Instruction: null, Duration: null, new WorldCafeSettings(["How?"], Minute, Minute, Minute, Minute)),
    ]));

    private static Room Exploration()
    {
        var plan = new RoundPlan("explore", "Explore", Instruction: null, Duration: null, new ExplorationSettings("five"));
        Option[] finalists = [.. new[] { "One?", "Two?" }.Select((text, index) => new Option($"q-{index}", index + 1, text, Subtheme: null, Lineage: []))];
        return new Room().Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [plan])).Do(AggregateId.Round("explore"), new OpenRound(plan, finalists)).Do(AggregateId.Session, new GoToRound("explore"));
    }
}
