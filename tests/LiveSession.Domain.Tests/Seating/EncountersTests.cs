using FsCheck.Xunit;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

public sealed class EncountersTests
{
    [Fact]
    public void TwoWhoSitTogetherTwice_HaveMetTwice()
    {
        var met = Encounters.None.Sit(Plan(("ada", 1), ("bea", 1), ("cleo", 2))).Sit(Plan(("ada", 2), ("bea", 2), ("cleo", 2)));
        Assert.Equal(2, met.Count("ada", "bea"));
        Assert.Equal(1, met.Count("cleo", "ada"));
        Assert.Equal(["bea", "cleo"], met.Met("ada"));
    }

    [Fact]
    public void SomebodyUnknown_HasMetNobody()
    {
        Assert.Equal(0, Encounters.None.Count("ada", "bea"));
        Assert.Empty(Encounters.None.Sit(Plan(("ada", 1), ("bea", 1))).Met("zoe"));
    }

    [Fact]
    public void EarlierEncounters_AreNotChangedByLaterPlans()
    {
        var first = Encounters.None.Sit(Plan(("ada", 1), ("bea", 1)));
        first.Sit(Plan(("ada", 1), ("bea", 1), ("cleo", 1)));
        Assert.Equal(1, first.Count("ada", "bea"));
        Assert.Equal(0, first.Count("ada", "cleo"));
    }

    [Property]
    public bool Counts_AreTheSameAsCountedByHand(byte[][] plans)
    {
        var seatings = plans.Select(plan => plan.Take(12).Select((table, person) => (SeatedEvent.Person(person), table % 4)).ToArray()).Select(Plan).ToArray();
        var met = seatings.Aggregate(Encounters.None, (before, plan) => before.Sit(plan));
        return Pairs(12).All(pair => met.Count(pair.One, pair.Other) == seatings.Count(plan => Together(plan, pair.One, pair.Other)))
            && seatings.All(next => met.RepeatsOf(next) == Pairs(12).Count(pair => Together(next, pair.One, pair.Other)));
    }

    private static bool Together(Dictionary<string, int> plan, string one, string other) =>
        plan.TryGetValue(one, out var here) && plan.TryGetValue(other, out var there) && here == there;

    private static IEnumerable<(string One, string Other)> Pairs(int people) =>
        Enumerable.Range(0, people).SelectMany(other => Enumerable.Range(0, other).Select(one => (SeatedEvent.Person(one), SeatedEvent.Person(other))));

    private static Dictionary<string, int> Plan(params (string Person, int Table)[] seats) => seats.ToDictionary(seat => seat.Person, seat => seat.Table);
}
