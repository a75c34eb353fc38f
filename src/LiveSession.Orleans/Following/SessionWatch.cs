using LiveSession.Engine.Events;
using LiveSession.Engine.Feeds;
using LiveSession.Orleans.Ledger;
using Microsoft.Extensions.Logging;

namespace LiveSession.Orleans.Following;

/// <summary>
/// This node's feed of one session. It renews itself with the ledger's node all the time and compares positions: what was not
/// told, because a message or a node was lost, is found within a second and read from the ledger.
/// </summary>
internal sealed partial class SessionWatch : ILedgerObserver, IAsyncDisposable
{
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(250);

    private readonly IGrainFactory _grains;
    private readonly ILedgerGrain _ledger;
    private readonly EventCatalog _catalog;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _renewing;
    private long _sentTo;

    public SessionWatch(IGrainFactory grains, string sessionId, EventCatalog catalog, TimeProvider time, ILogger logger)
    {
        (_grains, _catalog, _time, _logger) = (grains, catalog, time, logger);
        _ledger = grains.GetGrain<ILedgerGrain>(sessionId);
        _renewing = Task.Run(RenewAsync);
    }

    public SessionFeed Feed { get; } = new();

    /// <summary>Done once the ledger's node tells this one; from then on nothing gets lost for good.</summary>
    public Task Begun => _begun.Task;

    public Task CommittedAsync(CommittedEntries committed)
    {
        try
        {
            Feed.Publish([.. committed.Entries.Select(_catalog.Read)]);
        }
        catch (UndecodableEventException)
        {
            // Followers read it from the ledger and say what is wrong with it.
            Feed.Forget();
        }

        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _renewing;
        _stopping.Dispose();
    }

    private async Task RenewAsync()
    {
        var self = _grains.CreateObjectReference<ILedgerObserver>(this);
        while (!_stopping.IsCancellationRequested)
        {
            var wait = await RenewOnceAsync(self) ? RenewEvery : RetryAfter;
            await Task.Delay(wait, _time, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _grains.DeleteObjectReference<ILedgerObserver>(self);
    }

    private async Task<bool> RenewOnceAsync(ILedgerObserver self)
    {
        try
        {
            SendToLedger(await _ledger.SubscribeAsync(self).WaitAsync(_stopping.Token));
            _begun.TrySetResult();
            return true;
        }
        catch (Exception lost)
        {
            // Also while the ledger's grain moves to another node: what was committed meanwhile is in the ledger.
            LogWatchLost(_logger, lost.Message);
            Feed.Forget();
            return false;
        }
    }

    // Once for each head while the feed is empty: a session in which nothing happens would have its ledger read every second.
    private void SendToLedger(long head)
    {
        var last = Feed.Last;
        if (head > last && (last > 0 || head > _sentTo))
        {
            _sentTo = head;
            Feed.Forget();
        }
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Debug, Message = "The ledger's node cannot be reached at the moment: {Reason}")]
    private static partial void LogWatchLost(ILogger logger, string reason);
}
