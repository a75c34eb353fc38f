using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.ReportBack;

namespace LiveSession.Domain.Tests.Rounds;

public sealed class ReportBackTests
{
    private static readonly TimeSpan PerTable = TimeSpan.FromMinutes(3);
    private static readonly RoomFacts Room = RoomFacts.Empty with { Tables = 3, TableOf = new Dictionary<string, int>(StringComparer.Ordinal) { ["p-1"] = 3, ["p-2"] = 1, ["p-3"] = 3 } };

    [Fact]
    public void Opening_TakesTheTablesAtWhichSomebodySits_AndStartsTheFirstOnesTime() =>
        Story.Given(Round.Initial).When(new OpenRound(Plan(), [], Room)).Then(
            new RoundOpened(Plan(), [], EndsAt: null, Story.Now), new ReportOrderSet([1, 3]), new CountdownMoved(Story.Now + PerTable));

    [Fact]
    public void Opening_TakesTheTablesOfTheAgenda_InItsOrder() =>
        Story.Given(Round.Initial).When(new OpenRound(Plan(3, 2, 9), [], Room)).Then(
            new RoundOpened(Plan(3, 2, 9), [], EndsAt: null, Story.Now), new ReportOrderSet([3, 2]), new CountdownMoved(Story.Now + PerTable));

    [Fact]
    public void NextTable_HasItsOwnTime()
    {
        var moved = Open.When(new GoToTable(3), TimeSpan.FromMinutes(1)).Then(new TableReports(3), new CountdownMoved(Story.Now.AddMinutes(4)));
        var content = Assert.IsType<ReportingTables>(((Round)moved.State).Content);
        Assert.Equal((3, null), (content.Table, content.Next));
        Story.Given(moved.State).When(new GoToTable(3)).ThenNothing();
    }

    [Fact]
    public void FirstTable_KnowsTheNext() =>
        Assert.Equal((1, 3), (ContentOf(Open).Table, ContentOf(Open).Next));

    [Fact]
    public void TableThatDoesNotReport_DoesNotGetTheFloor() => Open.When(new GoToTable(2)).ThenRefused(RoundRefusals.TableReportsNothing);

    [Fact]
    [Trait("Rule", "N3")]
    public void ClosedReport_MovesNoMore() => Open.And(new RoundClosed()).When(new GoToTable(3)).ThenRefused(RoundRefusals.RoundAlreadyClosed);

    private static Story Open => Story.Given(Round.Initial, new RoundOpened(Plan(), [], EndsAt: null, Story.Now), new ReportOrderSet([1, 3]));

    private static RoundPlan Plan(params int[] tables) => new("report", "Report", null, null, new ReportBackSettings("commitments", PerTable, tables));

    private static ReportingTables ContentOf(Story story) => Assert.IsType<ReportingTables>(((Round)story.State).Content);
}
