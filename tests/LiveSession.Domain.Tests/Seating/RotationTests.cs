using FsCheck.Xunit;
using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

/// <summary>What holds in every room, whoever is there.</summary>
public sealed class RotationTests
{
    [Property(MaxTest = 60)]
    public bool EverybodyPresent_HasExactlyOneOpenTable(byte people, byte tables, byte absent, int seed)
    {
        var room = RandomRoom(people, tables, absent, seed);
        return Plan(room).TableOf is var plan
            && plan.Keys.ToHashSet().SetEquals(room.TableOf.Keys)
            && plan.Values.All(number => room.Tables.Any(table => table.Number == number));
    }

    [Property(MaxTest = 60)]
    public bool Tables_DifferByAtMostOne(byte people, byte tables, byte absent, int seed)
    {
        var room = RandomRoom(people, tables, absent, seed);
        var plan = Plan(room);
        var sizes = room.Tables.Select(table => plan.TableOf.Values.Count(number => number == table.Number)).ToArray();
        return sizes.Max() - sizes.Min() <= 1;
    }

    [Property(MaxTest = 60)]
    public bool HostsAndStayingPeople_Stay_AndOnlyTheUnmovedKeepTheirTable(byte people, byte tables, byte absent, int seed)
    {
        var room = RandomRoom(people, tables, absent, seed);
        room = room with { Staying = room.TableOf.Keys.Where((_, place) => place % 17 == 5).ToHashSet() };
        var plan = Plan(room);
        var stay = room.Staying.Concat(room.Tables.Select(table => table.Host).OfType<string>()).Where(room.TableOf.ContainsKey).ToHashSet();
        return plan.TableOf.All(seat => (room.TableOf[seat.Key] == seat.Value) == (stay.Contains(seat.Key) || plan.Unmoved.Contains(seat.Key)));
    }

    [Property(MaxTest = 60)]
    public bool Capacity_IsRespectedOrRefused(byte people, byte tables, byte least, int seed)
    {
        var room = RandomRoom(people, tables, absent: 0, seed);
        var dice = new Random(seed);
        room = room with { Tables = [.. room.Tables.Select(table => table with { Capacity = 1 + (least % 12) + dice.Next(4) })] };
        var seats = room.Tables.Sum(table => table.Capacity!.Value);
        return Rotation.Plan(room.Request() with { TableOf = new Dictionary<string, int>() }) switch
        {
            Rotated plan => room.Tables.All(table => plan.TableOf.Values.Count(number => number == table.Number) <= table.Capacity),
            NotRotated refused => refused.Obstacle is SeatingObstacle.TooFewSeats && refused.Lacking == room.TableOf.Count - seats,
            _ => false,
        };
    }

    [Property(MaxTest = 20)]
    public bool SameSeed_SamePlan(byte people, byte tables, byte absent, int seed)
    {
        var room = RandomRoom(people, tables, absent, seed).Rotate();
        return Plan(room).TableOf.OrderBy(seat => seat.Key).SequenceEqual(Plan(room).TableOf.OrderBy(seat => seat.Key));
    }

    [Fact]
    public void OrderOfPeopleAndTables_ChangesNothing()
    {
        var request = SeatedEvent.Of(53, 7).Rotate(2).Request();
        var turned = request with { Present = [.. request.Present.Reverse()], Tables = [.. request.Tables.Reverse()] };
        Assert.Equal(((Rotated)Rotation.Plan(request)).TableOf, ((Rotated)Rotation.Plan(turned)).TableOf);
    }

    [Fact]
    public void PresentSeating_CountsWhetherSatOrNot()
    {
        var room = SeatedEvent.Of(48, 8);
        var counted = room with { Encounters = room.Encounters.Sit(room.TableOf) };
        Assert.Equal(Plan(room).TableOf, Plan(counted).TableOf);
    }

    private static Rotated Plan(SeatedEvent room) => Assert.IsType<Rotated>(Rotation.Plan(room.Request()));

    // Numbers have gaps where tables are closed; some hosts are absent; latecomers and absent people leave tables uneven.
    private static SeatedEvent RandomRoom(byte people, byte tables, byte absent, int seed)
    {
        var dice = new Random(seed);
        var full = SeatedEvent.Of(10 + (people % 90), 3 + (tables % 11));
        var gone = full.TableOf.Keys.Where(_ => dice.Next(256) < absent / 4).ToArray();
        int Number(int table) => (3 * table) + 1;
        return full.Without(gone) is var rest
            ? rest with
            {
                TableOf = rest.TableOf.ToDictionary(seat => seat.Key, seat => Number(seat.Value)),
                Tables = [.. rest.Tables.Select(table => table with { Number = Number(table.Number) })],
                Seed = seed,
            }
            : rest;
    }
}
