using LiveSession.Domain.Seating;

namespace LiveSession.Domain.Tests.Seating;

/// <summary>An event that goes from plan to plan, with all who have met so far.</summary>
internal sealed record SeatedEvent(IReadOnlyDictionary<string, int> TableOf, IReadOnlyList<RoomTable> Tables, Encounters Encounters)
{
    public int Seed { get; init; } = 1;

    public IReadOnlySet<string> Staying { get; init; } = new HashSet<string>();

    /// <summary>Repeated meetings in all rotations so far.</summary>
    public int Repeats { get; private init; }

    /// <summary>Everybody sits by the list; the first at each table hosts it.</summary>
    public static SeatedEvent Of(int people, int tables, bool hosted = true)
    {
        var seats = Enumerable.Range(0, people).ToDictionary(Person, number => 1 + (number % tables));
        return new SeatedEvent(seats, [.. Enumerable.Range(1, tables).Select(number => new RoomTable(number))], Encounters.None).WithHosts(hosted);
    }

    public static string Person(int number) => $"p{number:D4}";

    /// <summary>The first person at each table hosts it.</summary>
    public SeatedEvent WithHosts(bool hosted = true) => this with
    {
        Tables = [.. Tables.Select(table => table with { Host = hosted ? TableOf.Where(seat => seat.Value == table.Number).Select(seat => seat.Key).Order(StringComparer.Ordinal).FirstOrDefault() : null })],
    };

    /// <summary>These stay away; nobody else moves.</summary>
    public SeatedEvent Without(IEnumerable<string> people)
    {
        var absent = people.ToHashSet();
        return this with { TableOf = TableOf.Where(seat => !absent.Contains(seat.Key)).ToDictionary() };
    }

    /// <summary>Somebody comes late and sits down at once.</summary>
    public SeatedEvent With(string latecomer) => this with
    {
        TableOf = TableOf.Append(KeyValuePair.Create(latecomer, Newcomer.TableFor(latecomer, TableOf, Tables, Encounters)!.Value)).ToDictionary(),
    };

    public RotationRequest Request() => new([.. TableOf.Keys], TableOf, Tables, Staying, Encounters, Seed);

    public SeatedEvent Rotate() => MoveTo(Assert.IsType<Rotated>(Rotation.Plan(Request())).TableOf);

    public SeatedEvent Rotate(int times) => Enumerable.Range(0, times).Aggregate(this, (now, _) => now.Rotate());

    /// <summary>What a plain draw does: movers are shuffled over the other seats.</summary>
    public SeatedEvent Shuffle()
    {
        var hosts = Tables.Select(table => table.Host).OfType<string>().ToHashSet();
        var movers = TableOf.Where(seat => !hosts.Contains(seat.Key)).ToArray();
        var drawn = movers.Select(seat => seat.Value).ToArray();
        new Random(Seed).Shuffle(drawn);
        return MoveTo(TableOf.Where(seat => hosts.Contains(seat.Key)).Concat(movers.Zip(drawn, (seat, table) => KeyValuePair.Create(seat.Key, table))).ToDictionary());
    }

    private SeatedEvent MoveTo(IReadOnlyDictionary<string, int> plan)
    {
        var met = Encounters.Sit(TableOf);
        return this with { TableOf = plan, Encounters = met, Repeats = Repeats + met.RepeatsOf(plan), Seed = Seed + 1 };
    }
}
