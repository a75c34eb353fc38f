using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveSession.Domain;
using LiveSession.Engine.Events;
using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.InProcess;

/// <summary>
/// The engine of one process: aggregates live in memory, each behind its own lock, and one writer makes what they
/// decide durable. It must be the only writer of its store.
/// </summary>
public sealed class InProcessEngine : ISessionEngine, IAsyncDisposable
{
    private const int LongestCommandId = 64;

    private readonly ILedgerStore _store;
    private readonly EventCatalog _catalog;
    private readonly CellLoading _loading;
    private readonly LedgerWriter _writer;
    private readonly SessionFeeds _feeds = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<(string Session, AggregateId Aggregate), Lazy<Task<AggregateCell>>> _cells = [];

    /// <summary>An engine over what the store holds.</summary>
    /// <param name="initial">Null: the domain's own aggregates.</param>
    public InProcessEngine(ILedgerStore store, EventCatalog catalog, Func<AggregateId, Aggregate>? initial = null)
    {
        (_store, _catalog) = (store, catalog);
        _writer = new LedgerWriter(store, _feeds);
        _loading = new CellLoading(store, catalog, initial ?? Aggregate.InitialOf, _writer);
    }

    public async Task<Reply> SendAsync(string sessionId, AggregateId target, CommandEnvelope command, CancellationToken cancellationToken)
    {
        Check(command);
        while (true)
        {
            var loading = _cells.GetOrAdd((sessionId, target), Load);
            var cell = await LoadedAsync((sessionId, target), loading).WaitAsync(cancellationToken);
            if (cell.TryHandle(command, out var reply))
            {
                return await reply.WaitAsync(cancellationToken);
            }

            Drop((sessionId, target), loading);
        }
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
        await _writer.DisposeAsync();
        await _stopping.CancelAsync();
        _stopping.Dispose();
    }

    private Lazy<Task<AggregateCell>> Load((string Session, AggregateId Aggregate) address) =>
        new(() => _loading.LoadAsync(address.Session, address.Aggregate));

    private async Task<AggregateCell> LoadedAsync((string Session, AggregateId Aggregate) address, Lazy<Task<AggregateCell>> loading)
    {
        try
        {
            return await loading.Value;
        }
        catch
        {
            Drop(address, loading);
            throw;
        }
    }

    // Only this very load: another caller may already have put a fresh one in its place.
    private void Drop((string Session, AggregateId Aggregate) address, Lazy<Task<AggregateCell>> loading) =>
        _cells.TryRemove(KeyValuePair.Create(address, loading));

    // Stores end a text at a NUL and PostgreSQL refuses it: such an id would not be found again.
    private static void Check(CommandEnvelope command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var sound = command.Id.Length is > 0 and <= LongestCommandId
            && !command.Id.Contains('\0', StringComparison.Ordinal)
            && !command.Fingerprint.Contains('\0', StringComparison.Ordinal)
            && !command.Actor.Contains('\0', StringComparison.Ordinal);
        if (!sound)
        {
            throw new ArgumentException("A command has an id of at most 64 characters, and no NUL in its texts.", nameof(command));
        }
    }
}
