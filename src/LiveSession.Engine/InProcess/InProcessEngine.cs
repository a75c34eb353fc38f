using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveSession.Domain;
using LiveSession.Engine.Aggregates;
using LiveSession.Engine.Commits;
using LiveSession.Engine.Events;
using LiveSession.Engine.Feeds;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.InProcess;

/// <summary>
/// The engine of one process: aggregates live in memory, each behind its own lock, and one writer makes what they
/// decide durable. It must be the only writer of its store.
/// </summary>
public sealed class InProcessEngine : ISessionEngine, IAsyncDisposable
{
    /// <summary>How long an aggregate is kept that nobody asks, at least; at most twice that. Longer than any break of a day.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    private readonly ILedgerStore _store;
    private readonly EventCatalog _catalog;
    private readonly CellLoading _loading;
    private readonly LedgerWriter _writer;
    private readonly SessionFeeds _feeds = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<(string Session, AggregateId Aggregate), LiveCell> _cells = [];
    private readonly Func<(string Session, AggregateId Aggregate), LiveCell> _cell;
    private readonly ITimer _resting;

    /// <summary>An engine over what the store holds.</summary>
    /// <param name="time">Says when aggregates that nobody asks are let go.</param>
    /// <param name="initial">Null: the domain's own aggregates.</param>
    public InProcessEngine(ILedgerStore store, EventCatalog catalog, TimeProvider time, Func<AggregateId, Aggregate>? initial = null)
    {
        (_store, _catalog) = (store, catalog);
        _writer = new LedgerWriter(store, _feeds);
        _loading = new CellLoading(store, catalog, initial ?? Aggregate.InitialOf, _writer);
        _cell = address => new LiveCell(() => LoadAsync(address));
        _resting = time.CreateTimer(_ => Rest(), state: null, Idle, Idle);
    }

    public Task<Reply> SendAsync(string sessionId, AggregateId target, CommandEnvelope command, CancellationToken cancellationToken)
    {
        CommandEnvelope.RequireSound(command);
        return _cells.GetOrAdd((sessionId, target), _cell).SendAsync(command, cancellationToken);
    }

    public async IAsyncEnumerable<IReadOnlyList<CommittedEvent>> FollowAsync(
        string sessionId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await EpochAsync(sessionId, cancellationToken);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        var following = new Following(_store, _catalog, _feeds.Of(sessionId), sessionId);
        await foreach (var events in following.FromAsync(after, ending.Token))
        {
            yield return events;
        }
    }

    public async Task<string> EpochAsync(string sessionId, CancellationToken cancellationToken) =>
        await _store.HeadAsync(sessionId, cancellationToken) is { } head ? head.Epoch : throw new SessionUnknownException(sessionId);

    /// <summary>Takes no more commands, makes durable what was taken, and ends all followers.</summary>
    public async ValueTask DisposeAsync()
    {
        await _resting.DisposeAsync();
        await _writer.DisposeAsync();
        await _stopping.CancelAsync();
        _stopping.Dispose();
    }

    private void Rest()
    {
        foreach (var cell in _cells.Values)
        {
            cell.Rest();
        }
    }

    private async Task<AggregateCell> LoadAsync((string Session, AggregateId Aggregate) address)
    {
        try
        {
            return await _loading.LoadAsync(address.Session, address.Aggregate);
        }
        catch (SessionUnknownException)
        {
            _cells.TryRemove(address, out _);
            throw;
        }
    }
}
