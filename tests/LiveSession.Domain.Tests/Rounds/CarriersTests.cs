using FsCheck.Xunit;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Domain.Tests.Rounds;

/// <summary>Who carries whose story to whom, in rooms of every size.</summary>
public sealed class CarriersTests
{
    private const int MostTables = 9;

    [Property(MaxTest = 400)]
    public bool Nobody_CarriesOrHearsTheirOwnStory(byte[] seats, byte[] silent, byte[] absent, int seed)
    {
        var room = Room.Of(seats, silent, absent);
        return room.GiveOut(seed).All(errand => errand.Carrier != errand.Author && errand.Listener != errand.Author && errand.Listener != errand.Carrier);
    }

    [Property(MaxTest = 400)]
    public bool Everybody_CarriesOneAndHearsOne_WhenThreeOrMoreHaveAStory(byte[] seats, byte[] silent, byte[] absent, int seed)
    {
        var room = Room.Of(seats, silent, absent);
        var errands = room.GiveOut(seed);
        return room.Stories.Count < 3 || room.TableOf.Count < 3 || (Same(errands.Select(errand => errand.Carrier), room.TableOf.Keys) && Same(errands.Select(errand => errand.Listener!), room.TableOf.Keys));
    }

    [Property(MaxTest = 400)]
    public bool Everybody_CarriesAndHearsAtMostOnce(byte[] seats, byte[] silent, byte[] absent, int seed)
    {
        var errands = Room.Of(seats, silent, absent).GiveOut(seed);
        var listeners = errands.Where(errand => errand.Listener is not null).Select(errand => errand.Listener!).ToArray();
        return errands.DistinctBy(errand => errand.Carrier).Count() == errands.Count && listeners.Distinct(StringComparer.Ordinal).Count() == listeners.Length;
    }

    [Property(MaxTest = 400)]
    public bool EveryStory_IsCarried_WhenNobodyHasLeft(byte[] seats, byte[] silent, int seed)
    {
        var room = Room.Of(seats, silent, []);
        return room.TableOf.Count < 2 || Same(room.GiveOut(seed).Select(errand => errand.Author).Distinct(StringComparer.Ordinal), room.Stories.Keys);
    }

    [Property(MaxTest = 400)]
    public bool AStory_StaysWithTheNeighbours_WhereverItsAuthorHasAny(byte[] seats, int seed)
    {
        var room = Room.Of(seats, [], []);
        var alone = room.TableOf.GroupBy(seat => seat.Value).Count(table => table.Count() == 1);
        var away = room.GiveOut(seed).Count(errand => room.TableOf[errand.Carrier] != room.TableOf[errand.Author]);
        // Somebody alone at a table swaps with others, or with one person of a full table.
        return alone == 0 ? away == 0 : away <= alone + 1;
    }

    [Property(MaxTest = 400)]
    public bool Listeners_SitAtAnotherTable_AsFarAsTheRoomAllows(byte[] seats, int seed)
    {
        var room = Room.Of(seats, [], []);
        var sizes = room.TableOf.GroupBy(seat => seat.Value).Select(table => table.Count()).ToArray();
        if (room.TableOf.Count < 3 || sizes.Contains(1))
        {
            return true;
        }

        var atOneTable = room.GiveOut(seed).Count(errand => room.TableOf[errand.Listener!] == room.TableOf[errand.Carrier]);
        return atOneTable == Math.Max(0, (2 * sizes.Max()) - room.TableOf.Count);
    }

    [Theory]
    [InlineData(320, 32)]
    [InlineData(317, 32)]
    [InlineData(12, 2)]
    [InlineData(1000, 100)]
    public void FullRoom_NeighboursCarry_AndOtherTablesListen(int people, int tables)
    {
        var room = Room.Of(Enumerable.Range(0, people).ToDictionary(Name, person => person % tables, StringComparer.Ordinal));
        var errands = room.GiveOut(seed: 7);
        Assert.All(errands, errand => Assert.Equal(room.TableOf[errand.Author], room.TableOf[errand.Carrier]));
        Assert.All(errands, errand => Assert.NotEqual(room.TableOf[errand.Author], room.TableOf[errand.Listener!]));
        Assert.Equal(people, errands.DistinctBy(errand => errand.Listener).Count());
    }

    [Fact]
    public void TwoPeople_CarryEachOthersStory_AndNobodyCanListen() =>
        Assert.Equal([new Errand("p0", "p1", null), new Errand("p1", "p0", null)], Room.Of(Seats(0, 0)).GiveOut(seed: 1));

    [Fact]
    public void ThreePeople_PassTheStoriesRound()
    {
        var errands = Room.Of(Seats(0, 0, 0)).GiveOut(seed: 1);
        Assert.Equal(3, errands.DistinctBy(errand => errand.Author).Count());
        Assert.Equal(3, errands.DistinctBy(errand => errand.Listener).Count());
    }

    [Fact]
    public void OnePerson_HasNothingToCarry() => Assert.Empty(Room.Of(Seats(0)).GiveOut(seed: 1));

    [Fact]
    public void NoStory_NothingToCarry() => Assert.Empty(Carriers.GiveOut(Seats(0, 0, 1), new Dictionary<string, int?>(StringComparer.Ordinal), seed: 1));

    [Fact]
    public void TheOnlyStory_IsCarriedByEverybodyButItsAuthor()
    {
        var errands = Carriers.GiveOut(Seats(0, 0, 1, 1), new Dictionary<string, int?>(StringComparer.Ordinal) { ["p0"] = 0 }, seed: 1);
        Assert.Equal(["p1", "p2", "p3"], errands.Select(errand => errand.Carrier));
        Assert.DoesNotContain(errands, errand => errand.Listener is "p0" or null);
    }

    [Fact]
    public void SameSeed_SameDraw()
    {
        var room = Room.Of(Enumerable.Range(0, 48).ToDictionary(Name, person => person % 8, StringComparer.Ordinal));
        Assert.Equal(room.GiveOut(seed: 3), room.GiveOut(seed: 3));
        Assert.NotEqual(room.GiveOut(seed: 3), room.GiveOut(seed: 4));
    }

    private static Dictionary<string, int> Seats(params int[] tables) => Enumerable.Range(0, tables.Length).ToDictionary(Name, person => tables[person], StringComparer.Ordinal);

    private static string Name(int person) => "p" + person.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool Same(IEnumerable<string> one, IEnumerable<string> other) => one.Order(StringComparer.Ordinal).SequenceEqual(other.Order(StringComparer.Ordinal));

    private sealed record Room(Dictionary<string, int> TableOf, Dictionary<string, int?> Stories)
    {
        public static Room Of(Dictionary<string, int> tableOf) => new(tableOf, tableOf.ToDictionary(seat => seat.Key, seat => (int?)seat.Value, StringComparer.Ordinal));

        /// <summary>People at tables; some have no story, some have left after noting theirs.</summary>
        public static Room Of(byte[] seats, byte[] silent, byte[] absent)
        {
            var all = Seats([.. seats.Select(seat => seat % MostTables)]);
            var room = Of(all);
            foreach (var person in silent.Select(person => Name(person % Math.Max(1, seats.Length))))
            {
                room.Stories.Remove(person);
            }

            foreach (var person in absent.Select(person => Name(person % Math.Max(1, seats.Length))))
            {
                room.TableOf.Remove(person);
            }

            return room;
        }

        public IReadOnlyList<Errand> GiveOut(int seed) => Carriers.GiveOut(TableOf, Stories, seed);
    }
}
