namespace LiveSession.Engine.Feeds;

/// <summary>
/// The latest committed events of one session, and a signal when there are more. Followers read from it at their own
/// pace; it holds nothing for any of them, so a slow one costs nothing and goes back to the ledger when it is too far behind.
/// </summary>
internal sealed class SessionFeed
{
    private const int Window = 4_096;

    private readonly Lock _gate = new();
    private readonly CommittedEvent[] _latest = new CommittedEvent[Window];
    private TaskCompletionSource _changed = NewSignal();
    private long _first = 1;
    private long _last;

    /// <summary>What is known after a position; and, taken at the same moment, the signal for whatever comes later.</summary>
    public (IReadOnlyList<CommittedEvent>? Events, Task Changed) Read(long after)
    {
        lock (_gate)
        {
            var known = _first <= _last && after >= _first - 1;
            return (known ? Copy(after + 1) : null, _changed.Task);
        }
    }

    public void Publish(IReadOnlyList<CommittedEvent> committed)
    {
        lock (_gate)
        {
            // Between nodes an earlier batch can come in after a later one: followers then find the gap and read the ledger.
            if (committed[^1].Seq <= _last)
            {
                return;
            }

            _first = committed[0].Seq == _last + 1 && _first <= _last ? _first : committed[0].Seq;
            foreach (var happened in committed)
            {
                _latest[happened.Seq % Window] = happened;
            }

            _last = committed[^1].Seq;
            _first = Math.Max(_first, _last - Window + 1);
            Signal();
        }
    }

    /// <summary>The last position that was published; 0 when nothing is known.</summary>
    public long Last
    {
        get
        {
            lock (_gate)
            {
                return _last;
            }
        }
    }

    /// <summary>After a failed append the ledger may hold more than was published: followers look there.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            (_first, _last) = (1, 0);
            Signal();
        }
    }

    private CommittedEvent[] Copy(long from)
    {
        var events = new CommittedEvent[Math.Max(0, _last - from + 1)];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = _latest[(from + i) % Window];
        }

        return events;
    }

    private void Signal()
    {
        _changed.SetResult();
        _changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
