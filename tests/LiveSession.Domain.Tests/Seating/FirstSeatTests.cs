using FsCheck.Xunit;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

/// <summary>How a person gets the first seat: by the list, by arrival, or late.</summary>
public sealed class FirstSeatTests
{
    private static readonly RoomTable[] Open = [new(2), new(5, Capacity: 2), new(9)];

    [Fact]
    public void ByList_GivenTablesAreKept_AndTheOthersFillUp()
    {
        var seats = FirstPlan.ByList([("ada", 9), ("bea", null), ("cleo", 9), ("dora", null), ("emma", null)], Open);
        Assert.Equal([("ada", 9), ("bea", 2), ("cleo", 9), ("dora", 5), ("emma", 2)], seats.OrderBy(seat => seat.Key).Select(seat => (seat.Key, seat.Value)));
    }

    [Fact]
    public void ByList_HostSitsAtTheOwnTable() =>
        Assert.Equal(9, FirstPlan.ByList([("ada", 2), ("bea", null)], [new(2), new(9, Host: "ada")])["ada"]);

    [Fact]
    public void ByList_ClosedOrFullTable_IsNotTaken()
    {
        var seats = FirstPlan.ByList([("ada", 3), ("bea", 5), ("cleo", 5), ("dora", 5)], Open);
        Assert.Equal(2, seats.Values.Count(table => table == 5));
        Assert.DoesNotContain(3, seats.Values);
    }

    [Property]
    public bool ByArrival_TablesDifferByAtMostOneAtAnyTime(byte people, byte tables)
    {
        var open = Enumerable.Range(1, 1 + (tables % 20)).Select(number => new RoomTable(number * 2)).ToArray();
        var seats = FirstPlan.ByArrival(Enumerable.Range(0, people).Select(SeatedEvent.Person), open);
        var sizes = open.Select(table => seats.Values.Count(number => number == table.Number)).ToArray();
        return seats.Count == people && sizes.Max() - sizes.Min() <= 1;
    }

    [Fact]
    public void ByArrival_WhenAllTablesAreFull_TheLastHaveNoSeat() =>
        Assert.Equal(["ada", "bea"], FirstPlan.ByArrival(["ada", "bea", "cleo"], [new(5, Capacity: 2)]).Keys.Order());

    [Fact]
    public void Latecomer_SitsAtTheTableThatLacksPeople() =>
        Assert.Equal(5, Newcomer.TableFor("zoe", FirstPlan.ByArrival(["ada", "bea", "cleo", "dora"], Open), Open, Encounters.None));

    [Fact]
    public void SomebodyWhoComesBack_SitsWithPeopleNotMetYet()
    {
        var met = Encounters.None.Sit(new Dictionary<string, int> { ["ada"] = 1, ["zoe"] = 1 });
        Assert.Equal(9, Newcomer.TableFor("zoe", new Dictionary<string, int> { ["ada"] = 2, ["bea"] = 9 }, [new(2), new(9)], met));
    }

    [Fact]
    public void Latecomer_WhenAllTablesAreFull_HasNoSeat() =>
        Assert.Null(Newcomer.TableFor("zoe", new Dictionary<string, int> { ["ada"] = 1 }, [new(1, Capacity: 1)], Encounters.None));
}
