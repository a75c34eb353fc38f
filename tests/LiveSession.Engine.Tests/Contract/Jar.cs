using LiveSession.Domain;
using LiveSession.Engine.Events;

namespace LiveSession.Engine.Tests.Contract;

/// <summary>An aggregate small enough to see through an engine: marbles go in until it is closed.</summary>
public sealed record Jar(int Marbles, bool Closed) : Aggregate
{
    public static EventCatalog Catalog { get; } = new(
        LedgerJson.With(),
        [EventName.Of<MarblesPut>("jar.marblesPut"), EventName.Of<JarClosed>("jar.closed")]);

    /// <summary>Sees every command that a jar decides on.</summary>
    public Witness? Witness { get; init; }

    public override Decision Decide(Command command, DateTimeOffset now)
    {
        var decision = Decide(command);
        Witness?.Saw();
        return decision;
    }

    private Decision Decide(Command command) => command switch
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

/// <summary>Tells a test how many commands have been decided on, durable or not: on other nodes they arrive when they arrive.</summary>
public sealed class Witness
{
    private readonly Lock _gate = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private int _seen;

    public Aggregate EmptyJar(AggregateId id) => new Jar(Marbles: 0, Closed: false) { Witness = this };

    public Task WhenSeenAsync(int commands)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add((commands, reached));
        }

        Tell();
        return reached.Task;
    }

    public void Saw()
    {
        Interlocked.Increment(ref _seen);
        Tell();
    }

    private void Tell()
    {
        lock (_gate)
        {
            _waiting.FindAll(waiting => waiting.Count <= _seen).ForEach(waiting => waiting.Reached.TrySetResult());
        }
    }
}
