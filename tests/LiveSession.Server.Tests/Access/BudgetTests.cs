using LiveSession.Server.Access;

namespace LiveSession.Server.Tests.Access;

public sealed class BudgetTests
{
    private static readonly TimeSpan OneMoreAfter = TimeSpan.FromHours(1);
    private readonly ShiftedClock _clock = new();

    [Fact]
    [Trait("Rule", "H2")]
    public void WhoeverAsksWithoutPause_GetsTheNextPlace_AndNoMore()
    {
        var allowance = new Allowance(2, OneMoreAfter, _clock);
        Assert.Equal([true, true, false, false], Asked(allowance, 4));

        for (var minutes = 0; minutes < 59; minutes++)
        {
            _clock.Forward(TimeSpan.FromMinutes(1));
            Assert.False(allowance.Take("one"));
        }

        _clock.Forward(TimeSpan.FromMinutes(1));
        Assert.Equal([true, false], Asked(allowance, 2));
    }

    [Fact]
    public void Allowance_IsEachOnesOwn()
    {
        var allowance = new Allowance(1, OneMoreAfter, _clock);

        Assert.True(allowance.Take("one"));
        Assert.True(allowance.Take("other"));
        Assert.False(allowance.Take("one"));
    }

    [Fact]
    public void LongRest_FillsTheBudget_AndNoMore()
    {
        var budget = new Budget(3, OneMoreAfter, _clock);
        Assert.True(budget.Take());

        _clock.Forward(OneMoreAfter * 100);

        Assert.Equal(3, Enumerable.Range(0, 10).Count(_ => budget.Take()));
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(10)]
    [Trait("Rule", "H4")]
    public void WallClockThatIsSet_NeitherEmptiesTheBudgetNorFillsIt(int hours)
    {
        var budget = new Budget(2, OneMoreAfter, _clock);
        Assert.True(budget.Take());

        _clock.Set(TimeSpan.FromHours(hours));

        Assert.Equal([true, false], [budget.Take(), budget.Take()]);
    }

    private static bool[] Asked(Allowance allowance, int times) => [.. Enumerable.Range(0, times).Select(_ => allowance.Take("one"))];
}
