namespace LiveSession.Views;

/// <summary>Lets callers wait until a position has been reached.</summary>
internal sealed class PositionGate
{
    private readonly Lock _lock = new();
    private readonly PriorityQueue<TaskCompletionSource, long> _waiting = new();
    private long _reached;

    public void Reach(long seq)
    {
        lock (_lock)
        {
            _reached = Math.Max(_reached, seq);
            while (_waiting.TryPeek(out var waiter, out var wanted) && wanted <= _reached)
            {
                _waiting.Dequeue();
                waiter.TrySetResult();
            }
        }
    }

    public Task WaitAsync(long seq, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (seq <= _reached)
            {
                return Task.CompletedTask;
            }

            var waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiter, seq);
            return waiter.Task.WaitAsync(cancellationToken);
        }
    }
}
