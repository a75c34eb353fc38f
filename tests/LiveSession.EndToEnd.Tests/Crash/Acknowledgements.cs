namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Counts what the room was told is registered, and says when it is a given number.</summary>
internal sealed class Acknowledgements
{
    private readonly Lock _gate = new();
    private readonly List<(long Count, TaskCompletionSource Reached)> _waiting = [];
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    /// <summary>The last position that a receipt named.</summary>
    public long LastSeq { get; private set; }

    public void Add(long seq)
    {
        lock (_gate)
        {
            _count++;
            LastSeq = Math.Max(LastSeq, seq);
            foreach (var waiting in _waiting.Where(waiting => waiting.Count <= _count))
            {
                waiting.Reached.TrySetResult();
            }

            _waiting.RemoveAll(waiting => waiting.Count <= _count);
        }
    }

    /// <summary>Completes with the acknowledgement that makes it so many.</summary>
    public Task WhenAsync(long count)
    {
        lock (_gate)
        {
            if (_count >= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task;
        }
    }
}
