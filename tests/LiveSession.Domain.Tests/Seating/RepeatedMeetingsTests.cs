using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

/// <summary>How often people meet again, rotation after rotation.</summary>
public sealed class RepeatedMeetingsTests
{
    [Theory]
    [Trait("Rule", "F8")]
    [InlineData(320, 32, 10)]
    [InlineData(320, 32, 30)]
    [InlineData(128, 16, 15)]
    [InlineData(125, 25, 24)]
    [InlineData(130, 13, 12)]
    [InlineData(100, 13, 10)]
    [InlineData(48, 8, 7)]
    [InlineData(63, 9, 8)]
    [InlineData(49, 7, 6)]
    [InlineData(500, 50, 10)]
    [InlineData(1000, 100, 10)]
    [InlineData(300, 30, 10)]
    public void FullRoomWithStayingHosts_NobodyMeetsAnybodyTwice(int people, int tables, int rotations) =>
        Assert.Equal(0, SeatedEvent.Of(people, tables).Rotate(rotations).Repeats);

    [Fact]
    public void FullRoomWithoutHosts_NobodyMeetsAnybodyTwice() =>
        Assert.Equal(0, SeatedEvent.Of(320, 32, hosted: false).Rotate(10).Repeats);

    [Fact]
    [Trait("Rule", "F8")]
    public void AtMost_ATableIsVisitedOnce()
    {
        var room = SeatedEvent.Of(320, 32);
        var visited = room.TableOf.ToDictionary(seat => seat.Key, seat => new List<int> { seat.Value });
        for (var rotation = 1; rotation <= 10; rotation++)
        {
            room = room.Rotate();
            room.TableOf.ToList().ForEach(seat => visited[seat.Key].Add(seat.Value));
        }

        var hosts = room.Tables.Select(table => table.Host!).ToHashSet();
        Assert.All(visited.Where(person => !hosts.Contains(person.Key)), person => Assert.Distinct(person.Value));
    }

    [Theory]
    [Trait("Rule", "F8")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void NoShowsAndLatecomers_MeetAgainAtMostATenthAsOftenAsInARandomDraw(int seed)
    {
        var room = Depleted(seed, noShows: 16, latecomers: 20);
        var (ours, drawn) = (room, room);
        for (var rotation = 1; rotation <= 10; rotation++)
        {
            (ours, drawn) = (ours.Rotate(), drawn.Shuffle());
        }

        Assert.True(10 * ours.Repeats <= drawn.Repeats, $"{ours.Repeats} against {drawn.Repeats}");
    }

    [Fact]
    public void PeopleWhoComeAndGoBetweenRotations_StillMeetAgainAtMostATenthAsOften()
    {
        var (ours, drawn) = (Depleted(seed: 4, noShows: 16, latecomers: 0), Depleted(seed: 4, noShows: 16, latecomers: 0));
        for (var rotation = 1; rotation <= 10; rotation++)
        {
            string[] leaving = [SeatedEvent.Person(rotation * 31), SeatedEvent.Person(rotation * 17)];
            ours = ours.Without(leaving).With($"late{rotation}").Rotate();
            drawn = drawn.Without(leaving).With($"late{rotation}").Shuffle();
        }

        Assert.True(10 * ours.Repeats <= drawn.Repeats, $"{ours.Repeats} against {drawn.Repeats}");
    }

    [Fact]
    public void NewMixInTheAfternoon_RemembersTheMorning()
    {
        var morning = SeatedEvent.Of(320, 32).Rotate(4);
        var met = morning.Encounters.Sit(morning.TableOf);
        var request = morning.Request() with { Tables = [.. morning.Tables.Select(table => table with { Host = null })], Encounters = met };
        Assert.Equal(0, met.RepeatsOf(Assert.IsType<Rotated>(Rotation.Reconfigure(request)).TableOf));
    }

    [Fact]
    public void ClosedTable_ItsPeopleAreSpreadOverTheOthers()
    {
        var room = SeatedEvent.Of(320, 32).Rotate(3);
        var fewer = (room with { Tables = [.. room.Tables.Where(table => table.Number != 7)] }).Rotate();
        Assert.DoesNotContain(7, fewer.TableOf.Values);
        Assert.Equal(room.Repeats, fewer.Repeats);
    }

    private static SeatedEvent Depleted(int seed, int noShows, int latecomers)
    {
        var room = SeatedEvent.Of(320, 32);
        var people = room.TableOf.Keys.ToArray();
        new Random(seed).Shuffle(people);
        var rest = room.Without(people[..noShows]);
        return Enumerable.Range(1, latecomers).Aggregate(rest, (before, late) => before.With($"late{late:D2}")).WithHosts() with { Seed = 100 * seed };
    }
}
