using FsCheck.Xunit;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

/// <summary>How a person gets the first seat: by the list, or late.</summary>
public sealed class FirstSeatTests
{
    private static readonly RoomTable[] Open = [new(2), new(5, Capacity: 2), new(9)];

    [Fact]
    public void GivenTablesAreKept_AndTheOthersFillUp()
    {
        var seats = FirstPlan.Seat([("ada", 3), ("bea", null), ("cleo", 3), ("dora", null), ("emma", null)], [0, 0, 0]);
        Assert.Equal([("ada", 3), ("bea", 1), ("cleo", 3), ("dora", 2), ("emma", 1)], seats);
    }

    [Fact]
    public void WhoIsSeatedAlready_CountsAtTheTable() =>
        Assert.Equal([("ada", 2), ("bea", 2), ("cleo", 1)], FirstPlan.Seat([("ada", null), ("bea", null), ("cleo", null)], [2, 0]));

    [Property]
    public bool TablesThatNobodyAskedFor_DifferByAtMostOne(byte people, byte tables)
    {
        var room = new int[1 + (tables % 20)];
        var seats = FirstPlan.Seat(Enumerable.Range(0, people).Select(person => (SeatedEvent.Person(person), (int?)null)), room);
        var sizes = room.Select((_, table) => seats.Count(seat => seat.Table == table + 1)).ToArray();
        return seats.Count == people && sizes.Max() - sizes.Min() <= 1;
    }

    [Fact]
    public void Latecomer_SitsAtTheTableThatLacksPeople() =>
        Assert.Equal(5, Newcomer.TableFor("zoe", new Dictionary<string, int> { ["ada"] = 2, ["bea"] = 5, ["cleo"] = 9, ["dora"] = 2 }, Open, Encounters.None));

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
