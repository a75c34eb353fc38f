using LiveSession.Rehearsal.Measure;

namespace LiveSession.Rehearsal.Tests;

public sealed class PercentilesTests
{
    private static readonly double[] OneToHundred = [.. Enumerable.Range(1, 100).Reverse().Select(value => (double)value)];

    [Theory]
    [InlineData(50, 50)]
    [InlineData(95, 95)]
    [InlineData(99, 99)]
    [InlineData(100, 100)]
    [InlineData(0, 1)]
    public void Percentile_IsTheMeasuredValueAtItsRank(double percent, double expected) => Assert.Equal(expected, Percentiles.Of(OneToHundred, percent));

    [Fact]
    public void FewValues_GiveTheLargestForHighPercentiles() => Assert.Equal(9, Percentiles.Of([3, 9, 5], 95));

    [Fact]
    public void NothingMeasured_IsZero() => Assert.Equal(0, Percentiles.Of([], 95));

    [Fact]
    public void Ratio_IsTheMedianOfTheTurnsOwnRatios()
    {
        var throughput = new Throughput([new Turn(800, 1000), new Turn(100, 200), new Turn(900, 1000)]);

        Assert.Equal(0.8, throughput.Ratio, 6);
        Assert.Equal(800, throughput.BallotsPerSecond);
    }

    [Fact]
    public void NoTurns_GiveZero() => Assert.Equal((0, 0, 0), (Throughput.None.BallotsPerSecond, Throughput.None.BareHubPerSecond, Throughput.None.Ratio));
}
