using LiveSession.Engine.Commits;
using LiveSession.Engine.Ledger;
using Microsoft.Extensions.Logging;
using Orleans.Utilities;

namespace LiveSession.Orleans.Ledger;

/// <summary>
/// Appends for all aggregates of one session and tells the nodes that follow. Should two activations live for a moment, the store
/// lets only one of them move the head: the other's appends fail, and their aggregates read again.
/// </summary>
public sealed class LedgerGrain : Grain, ILedgerGrain, IAsyncDisposable
{
    /// <summary>How long a node that does not renew is still told.</summary>
    public static readonly TimeSpan ForgetAfter = TimeSpan.FromSeconds(10);

    private readonly ILedgerStore _store;
    private readonly ObserverManager<ILedgerObserver> _nodes;
    // Null until activated: Orleans also disposes of a grain that lost the race for its place in the directory.
    private LedgerWriter? _writer;

    public LedgerGrain(ILedgerStore store, ILogger<LedgerGrain> logger)
    {
        _store = store;
        _nodes = new ObserverManager<ILedgerObserver>(ForgetAfter, logger);
    }

    public Task<AppendOutcome> AppendAsync(StreamAppend append)
    {
        ArgumentNullException.ThrowIfNull(append);
        var waiting = new RemoteAppend(this.GetPrimaryKeyString(), append);
        _writer!.Enqueue(waiting);
        return waiting.Outcome;
    }

    public async Task<long> SubscribeAsync(ILedgerObserver observer)
    {
        _nodes.Subscribe(observer, observer);
        return await _store.HeadAsync(this.GetPrimaryKeyString(), CancellationToken.None) is { } head ? head.LastSeq : 0;
    }

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _writer = new LedgerWriter(_store, new Announcing(this, TaskScheduler.Current));
        return Task.CompletedTask;
    }

    // Before the grain can live elsewhere: what was taken is made durable.
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => await DisposeAsync();

    public ValueTask DisposeAsync() => _writer?.DisposeAsync() ?? ValueTask.CompletedTask;

    // The writer works on a thread of its own; grains call each other from their own scheduler only.
    private sealed class Announcing(LedgerGrain grain, TaskScheduler turns) : ICommitListener
    {
        public void Committed(CommitGroup group)
        {
            if (group.Entries.Count > 0)
            {
                var committed = new CommittedEntries([.. group.Entries]);
                _ = Task.Factory.StartNew(() => grain._nodes.Notify(node => node.CommittedAsync(committed)), CancellationToken.None, TaskCreationOptions.None, turns);
            }
        }

        // Each node compares its position with the head when it renews.
        public void Unsure(IEnumerable<string> sessionIds)
        {
        }
    }
}
