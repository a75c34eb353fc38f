using LiveSession.Domain;
using LiveSession.Engine.Events;

namespace LiveSession.Engine.Tests.Contract;

/// <summary>An aggregate small enough to see through an engine: marbles go in until it is closed.</summary>
public sealed record Jar(int Marbles, bool Closed) : Aggregate
{
    public static EventCatalog Catalog { get; } = new(
        LedgerJson.With(),
        [EventName.Of<MarblesPut>("jar.marblesPut"), EventName.Of<JarClosed>("jar.closed")]);

    public static Aggregate Empty(AggregateId id) => new Jar(Marbles: 0, Closed: false);

    public override Decision Decide(Command command, DateTimeOffset now) => command switch
    {
        Put when Closed => Refusal.With("jarClosed", "marbles", Marbles.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Put put => Decision.Accept([.. put.Handfuls.Select(marbles => new MarblesPut(marbles))]),
        Close when Closed => Decision.AlreadySo,
        Close => new JarClosed(),
        _ => throw new InvalidOperationException("A jar does not know this command."),
    };

    public override Aggregate Evolve(Event happened) => happened switch
    {
        MarblesPut put => this with { Marbles = Marbles + put.Marbles },
        _ => this with { Closed = true },
    };
}

public sealed record Put(params int[] Handfuls) : Command;

public sealed record Close : Command;

public sealed record MarblesPut(int Marbles) : Event;

public sealed record JarClosed : Event;
