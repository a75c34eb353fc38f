using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.ReportBack;
using LiveSession.Domain.Sessions;
using LiveSession.Domain.Tables;

namespace LiveSession.Views.Tests;

public sealed class ReportBackViewTests
{
    private static readonly RoundPlan Plan = new("report", "Report", null, null, new ReportBackSettings(Room.Commitments, TimeSpan.FromMinutes(2), [2, 1]));

    [Fact]
    public void Screen_ShowsWhatTheTableThatHasTheFloorHasSent()
    {
        var room = Reporting();
        Assert.Empty(ReportOn(room, Room.Screen).Items);
        room.Do(AggregateId.Round("report"), new GoToTable(1));
        var report = ReportOn(room, Room.Screen);
        Assert.Equal(1, report.Table);
        Assert.Equal(new ReportItem("c-1", "We will", "Anne"), Assert.Single(report.Items));
        Assert.DoesNotContain("A draft", room.Told(Room.Screen), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryDevice_KnowsWhoHasTheFloor_AndWhoIsNext()
    {
        var room = Reporting();
        foreach (var audience in new[] { Audience.Phone("p-1"), Audience.Tablet(1), Room.Screen, Audience.Director })
        {
            var detail = Assert.IsType<ReportBackDetail>(Assert.Single(room.Records(audience).Values.OfType<RoundRecord>()).Detail);
            Assert.Equal((2, 1), (detail.Table, detail.Next));
        }

        Assert.Empty(room.Records(Audience.Phone("p-1")).Values.OfType<ReportRecord>());
    }

    [Fact]
    public void Tablet_ReadsWhatItsTableBrings_AlsoBeforeItsTurn()
    {
        var room = Reporting();
        var report = ReportOn(room, Audience.Tablet(1));
        Assert.Equal(1, report.Table);
        Assert.Equal("We will", Assert.Single(report.Items).Text);
        Assert.Empty(ReportOn(room, Audience.Tablet(2)).Items);
    }

    [Fact]
    public async Task Tablet_IsToldWhatItBrings_AsTheReportBegins()
    {
        var room = Committed();
        using var tablet = room.View.Follow(Audience.Tablet(1), new());
        Assert.DoesNotContain("report/report", Room.Decode(await tablet.NextAsync(CancellationToken.None)).Set.Keys);
        Begin(room);
        Assert.Contains("report/report", Room.Decode(await tablet.NextAsync(CancellationToken.None)).Set.Keys);
    }

    private static ReportRecord ReportOn(Room room, Audience audience) => Assert.Single(room.Records(audience).Values.OfType<ReportRecord>());

    private static Room Reporting() => Begin(Committed());

    private static Room Committed() => new Room().Open(Room.Commitments)
        .Do(AggregateId.Table(1), new DraftCommitment("c-1", Room.Commitments, 0, new CommitmentText("We will", "Anne", Due: null, Measure: null), 3))
        .Do(AggregateId.Table(1), new DraftCommitment("c-2", Room.Commitments, 0, new CommitmentText("A draft", Lead: null, Due: null, Measure: null), 3))
        .Do(AggregateId.Table(1), new SendCommitment("c-1"))
        .Close(Room.Commitments);

    private static Room Begin(Room room)
    {
        // The room stands in the round of the commitments: it stays in the agenda.
        var current = room.View.Read(model => model.CurrentPlan!);
        return room
            .Do(AggregateId.Session, new PlanAgenda("Day", "fr", 2, [current, Plan]))
            .Do(AggregateId.Round("report"), new OpenRound(Plan, [], RoomFacts.Empty with { Tables = 2 }))
            .Do(AggregateId.Session, new GoToRound("report"));
    }
}
