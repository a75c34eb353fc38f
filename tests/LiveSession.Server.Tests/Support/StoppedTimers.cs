using System.Collections.Concurrent;

namespace LiveSession.Server.Tests.Support;

/// <summary>A clock whose timers go off when the test says so.</summary>
public sealed class StoppedTimers : TimeProvider, IDisposable
{
    private readonly ConcurrentBag<ITimer> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Now all that have been set go off.</summary>
    public void Fire()
    {
        foreach (var timer in _timers)
        {
            timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        foreach (var timer in _timers)
        {
            timer.Dispose();
        }
    }
}
