using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LiveSession.Domain;
using LiveSession.Engine;
using LiveSession.Engine.Ledger;
using LiveSession.Orleans.Following;
using LiveSession.Orleans.Grains;
using Microsoft.Extensions.Logging;
using Polly;

namespace LiveSession.Orleans;

/// <summary>The engine of a cluster, as one node sees it: aggregates are grains, wherever they live.</summary>
public sealed class OrleansEngine(IGrainFactory grains, AggregateParts parts, TimeProvider time, ILogger<OrleansEngine> logger) : ISessionEngine, IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<SessionWatch>> _watches = new(StringComparer.Ordinal);
    // Never disposed of: it has no timer, and whoever still follows may look at it after the end.
    private readonly CancellationTokenSource _stopping = new();
    private readonly ResiliencePipeline _insisting = LostNode.RetryWith(time);

    public async Task<Reply> SendAsync(string sessionId, AggregateId target, CommandEnvelope command, CancellationToken cancellationToken)
    {
        CommandEnvelope.RequireSound(command);
        var (grain, letter) = (grains.GrainOf(sessionId, target), CommandLetter.Of(command));
        try
        {
            var answer = await _insisting.ExecuteAsync(async stop => await grain.SendAsync(letter).WaitAsync(stop), cancellationToken);
            return answer.Unwrap(sessionId);
        }
        catch (Exception lost) when (LostNode.Is(lost))
        {
            throw new LedgerUnavailableException($"The aggregate's node could not be reached: {lost.Message}", lost);
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<CommittedEvent>> FollowAsync(
        string sessionId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await EpochAsync(sessionId, cancellationToken);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        var watch = Watch(sessionId);
        await watch.Begun.WaitAsync(ending.Token);
        var following = new Engine.Feeds.Following(parts.Store, parts.Catalog, watch.Feed, sessionId);
        await foreach (var events in following.FromAsync(after, ending.Token))
        {
            yield return events;
        }
    }

    public async Task<string> EpochAsync(string sessionId, CancellationToken cancellationToken) =>
        await parts.Store.HeadAsync(sessionId, cancellationToken) is { } head ? head.Epoch : throw new SessionUnknownException(sessionId);

    /// <summary>Ends all followers. Commands that were taken are made durable by the silo when it stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        foreach (var sessionId in _watches.Keys)
        {
            if (_watches.TryRemove(sessionId, out var watch))
            {
                await watch.Value.DisposeAsync();
            }
        }
    }

    private SessionWatch Watch(string sessionId) => _watches.GetOrAdd(
        sessionId, id => new Lazy<SessionWatch>(() => new SessionWatch(grains, id, parts.Catalog, time, logger))).Value;
}
