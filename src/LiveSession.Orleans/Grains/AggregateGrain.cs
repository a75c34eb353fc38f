using LiveSession.Domain;
using LiveSession.Engine.Aggregates;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;
using LiveSession.Orleans.Ledger;

namespace LiveSession.Orleans.Grains;

/// <summary>Hosts one aggregate's cell: the cell decides, the session's ledger grain makes it durable.</summary>
public abstract class AggregateGrain(AggregateParts parts) : Grain, IAggregateGrain
{
    private LiveCell _cell = null!;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var (sessionId, aggregate) = AggregateKey.Read(this.GetPrimaryKeyString());
        var outbox = new StreamOutbox(GrainFactory.GetGrain<ILedgerGrain>(sessionId));
        var loading = new CellLoading(parts.Store, parts.Catalog, parts.Initial, outbox);
        _cell = new LiveCell(() => loading.LoadAsync(sessionId, aggregate));
        return Task.CompletedTask;
    }

    public Task<CommandAnswer> SendAsync(CommandLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return CommandAnswer.OfAsync(_cell.SendAsync(letter.Open(), CancellationToken.None));
    }
}

/// <summary>What every aggregate grain is made of.</summary>
public sealed record AggregateParts(ILedgerStore Store, EventCatalog Catalog, Func<AggregateId, Aggregate> Initial);

public sealed class SessionGrain(AggregateParts parts) : AggregateGrain(parts), ISessionGrain;

public sealed class RoundGrain(AggregateParts parts) : AggregateGrain(parts), IRoundGrain;

public sealed class TableGrain(AggregateParts parts) : AggregateGrain(parts), ITableGrain;

public sealed class ParticipantGrain(AggregateParts parts) : AggregateGrain(parts), IParticipantGrain;
