using System.Threading.Channels;

namespace LiveSession.Views.Follow;

/// <summary>A signal for one waiter; set any number of times, it wakes once.</summary>
internal sealed class WakeSignal
{
    private readonly Channel<bool> _set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Set() => _set.Writer.TryWrite(true);

    public void Reset() => _set.Reader.TryRead(out _);

    /// <summary>Completes when set, and resets.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken) => await _set.Reader.ReadAsync(cancellationToken);

    /// <summary>Completes when set, and resets; or when the time is over.</summary>
    public async ValueTask WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        // The timer sets the signal itself: most waits end by it, and a cancellation for each would be an exception for each.
        using var over = time.CreateTimer(_ => Set(), state: null, atMost, Timeout.InfiniteTimeSpan);
        await WaitAsync(cancellationToken);
    }
}
