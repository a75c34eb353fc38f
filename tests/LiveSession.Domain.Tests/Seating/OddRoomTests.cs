using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

public sealed class OddRoomTests
{
    [Fact]
    public void NoTableOpen_IsNamed() =>
        Assert.Equal(new NotRotated(SeatingObstacle.NoTableOpen, 12), Rotation.Plan(SeatedEvent.Of(12, 2).Request() with { Tables = [] }));

    [Fact]
    public void TooFewSeats_AreNamed() =>
        Assert.Equal(
            new NotRotated(SeatingObstacle.TooFewSeats, 4),
            Rotation.Plan(SeatedEvent.Of(12, 2, hosted: false).Request() with { Tables = [new RoomTable(1, Capacity: 4), new RoomTable(2, Capacity: 4)] }));

    [Fact]
    public void NobodyPresent_NobodyIsSeated() =>
        Assert.Empty(Assert.IsType<Rotated>(Rotation.Plan(SeatedEvent.Of(12, 2).Request() with { Present = [] })).TableOf);

    [Fact]
    public void OneTable_EverybodyStays_AndIsNamed()
    {
        var plan = Assert.IsType<Rotated>(Rotation.Plan(SeatedEvent.Of(7, 1).Request()));
        Assert.All(plan.TableOf.Values, table => Assert.Equal(1, table));
        Assert.Equal(6, plan.Unmoved.Count);
    }

    [Fact]
    public void TwoPeopleAtTwoTables_ChangePlaces()
    {
        var room = SeatedEvent.Of(2, 2, hosted: false);
        var plan = Assert.IsType<Rotated>(Rotation.Plan(room.Request()));
        Assert.All(plan.TableOf, seat => Assert.NotEqual(room.TableOf[seat.Key], seat.Value));
    }

    [Fact]
    public void TwoTables_EverybodyChanges()
    {
        var plan = Assert.IsType<Rotated>(Rotation.Plan(SeatedEvent.Of(12, 2).Request()));
        Assert.Empty(plan.Unmoved);
        Assert.True(plan.Balanced);
    }

    [Fact]
    public void MoreTablesThanPeople_EverybodyHasAnother()
    {
        var plan = Assert.IsType<Rotated>(Rotation.Plan(SeatedEvent.Of(5, 40, hosted: false).Request()));
        Assert.Distinct(plan.TableOf.Values);
        Assert.Empty(plan.Unmoved);
    }

    [Fact]
    public void EverybodyStays_NobodyMoves()
    {
        var room = SeatedEvent.Of(20, 4);
        var plan = Assert.IsType<Rotated>(Rotation.Plan(room.Request() with { Staying = room.TableOf.Keys.ToHashSet() }));
        Assert.Equal(room.TableOf.OrderBy(seat => seat.Key), plan.TableOf.OrderBy(seat => seat.Key));
        Assert.Empty(plan.Unmoved);
    }

    [Fact]
    public void CrowdThatStays_LeavesTheOthersEven()
    {
        var room = SeatedEvent.Of(20, 4, hosted: false);
        var crowd = room.TableOf.ToDictionary(seat => seat.Key, seat => string.CompareOrdinal(seat.Key, "p0011") < 0 ? 1 : 2);
        var plan = Assert.IsType<Rotated>(Rotation.Plan(room.Request() with { TableOf = crowd, Staying = crowd.Where(seat => seat.Value == 1).Select(seat => seat.Key).ToHashSet() }));
        Assert.False(plan.Balanced);
        Assert.Equal([3, 3, 3, 11], plan.TableOf.Values.CountBy(table => table).Select(table => table.Value).Order());
    }

    [Fact]
    public void AllHostsAbsent_TheOthersStillRotate()
    {
        var room = SeatedEvent.Of(320, 32);
        var left = room.Without(room.Tables.Select(table => table.Host!)).Rotate(10);
        Assert.Equal(288, left.TableOf.Count);
        Assert.Equal(0, left.Repeats);
    }

    [Fact]
    public void HostSeatedElsewhere_GoesToTheOwnTable()
    {
        var request = SeatedEvent.Of(12, 3).Request();
        var strayed = request with { TableOf = request.TableOf.ToDictionary(seat => seat.Key, _ => 2) };
        Assert.Equal(1, Assert.IsType<Rotated>(Rotation.Plan(strayed)).TableOf[request.Tables[0].Host!]);
    }

    [Fact]
    public void PeopleWithoutASeat_AreSeated()
    {
        var request = SeatedEvent.Of(48, 8).Request();
        var plan = Assert.IsType<Rotated>(Rotation.Reconfigure(request with { TableOf = new Dictionary<string, int>() }));
        Assert.Equal(48, plan.TableOf.Count);
        Assert.True(plan.Balanced);
    }
}
