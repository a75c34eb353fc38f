using System.Text.Json;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Measure;
using LiveSession.Rehearsal.Report;

namespace LiveSession.Rehearsal.Tests;

public sealed class ReportFileTests
{
    [Fact]
    public void Json_HasExactlyThePromisedFields()
    {
        using var json = JsonDocument.Parse(ReportFile.Json(Report()));

        Assert.Equal(
            "joined questions{sent acknowledged stored} ballots{sent acknowledged counted} finalists commitments{sent seenByDirector acknowledged} "
            + "ackMs{p50 p95 p99 max} ballotsPerSecond tallyOnScreenMs clickToDeviceMs{p50 p95 p99} server{cpuSeconds memoryMb} bareHub{ballotsPerSecond} ratio checks",
            Shape(json.RootElement));
        Assert.Equal("name ok detail", Shape(json.RootElement.GetProperty("checks")[0]));
    }

    [Fact]
    public void Json_KeepsFrenchReadable() => Assert.Contains("Tirée à l’écran", ReportFile.Json(Report()), StringComparison.Ordinal);

    [Fact]
    public void Report_HoldsOnlyWhenEveryCheckHolds()
    {
        Assert.True(Report().Holds);
        Assert.False((Report() with { Checks = [new Check("a", Ok: true, ""), new Check("b", Ok: false, "")] }).Holds);
    }

    [Fact]
    public void AckMs_ComesFromTheMedianBurst()
    {
        var figures = new Figures();
        figures.Bursts.AddRange([new Burst([300], 1, 0), new Burst([10], 1, 0), new Burst([20], 1, 0)]);

        Assert.Equal(20, figures.Report([]).AckMs.P95);
    }

    [Fact]
    public void MissedTargets_AreTold_AndDoNotFailTheRun()
    {
        var report = Report() with { Joined = 320, Ratio = 0.5, TallyOnScreenMs = 501 };

        Assert.True(report.Holds);
        Assert.Equal(["F2", "N4"], Target.Of(report).Where(target => target.Kept == false).Select(target => target.Promise));
    }

    [Fact]
    public void ThroughputOfASmallRoom_IsNotHeldAgainstThePromise() =>
        Assert.Null(Target.Of(Report() with { Joined = 12, Ratio = 0.1 }).Single(target => target.Promise == "F2").Kept);

    [Theory]
    [InlineData(5, 5, 5, true)]
    [InlineData(5, 4, 4, false)]
    [InlineData(5, 5, 4, false)]
    [InlineData(5, 5, 6, false)]
    public void LostOrDoubledQuestions_FailTheRun(int sent, int acknowledged, int stored, bool holds)
    {
        var checks = new CheckList();
        new Totals(new Figures { Questions = new QuestionFigures(sent, acknowledged, stored) }).Check(checks);

        Assert.Equal(holds, checks.Hold);
    }

    private static RehearsalReport Report() => new Figures
    {
        Finalists = [new FinalistFigure(1, 12, "Tirée à l’écran", Chosen: true)],
        Throughput = new Throughput([new Turn(900, 1000)]),
    }.Report([new Check("a", Ok: true, "")]);

    private static string Shape(JsonElement element) => string.Join(
        ' ',
        element.EnumerateObject().Select(field => field.Value.ValueKind == JsonValueKind.Object ? $"{field.Name}{{{Shape(field.Value)}}}" : field.Name));
}
