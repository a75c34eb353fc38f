using System.Runtime.CompilerServices;
using LiveSession.Domain;
using LiveSession.Engine;

namespace LiveSession.Server.Tests.Support;

/// <summary>An engine whose news can be held up on the way, as between two nodes.</summary>
public sealed class LateEngine(ISessionEngine engine) : ISessionEngine
{
    private volatile TaskCompletionSource _open = Opened();

    /// <summary>What is committed from now on is not heard of.</summary>
    public void HoldUp() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void GoOn() => _open.TrySetResult();

    public Task<Reply> SendAsync(string sessionId, AggregateId target, CommandEnvelope command, CancellationToken cancellationToken) => engine.SendAsync(sessionId, target, command, cancellationToken);

    public async IAsyncEnumerable<IReadOnlyList<CommittedEvent>> FollowAsync(string sessionId, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in engine.FollowAsync(sessionId, after, cancellationToken))
        {
            await _open.Task.WaitAsync(cancellationToken);
            yield return batch;
        }
    }

    public Task<string> EpochAsync(string sessionId, CancellationToken cancellationToken) => engine.EpochAsync(sessionId, cancellationToken);

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
