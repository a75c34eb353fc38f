using System.Threading.Channels;

namespace LiveSession.Server.Hubs;

/// <summary>Waits for any of some notifications; several that come while nobody waits count as one.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly (Action<Action> Subscribe, Action<Action> Unsubscribe)[] _sources;
    private Task<bool>? _next;

    public ChangeSignal(params (Action<Action> Subscribe, Action<Action> Unsubscribe)[] sources)
    {
        _sources = sources;
        foreach (var source in sources)
        {
            source.Subscribe(Notify);
        }
    }

    /// <summary>Returns at the next notification, or when so much time has passed; for one caller at a time.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            // Kept over waits that ended by time: each new one would stay in the channel's list for as long as nothing happens.
            _next ??= _signal.Reader.WaitToReadAsync(CancellationToken.None).AsTask();
            await _next.WaitAsync(atMost, time, cancellationToken);
            _next = null;
            _signal.Reader.TryRead(out _);
        }
        catch (TimeoutException)
        {
            // Nothing was announced.
        }
    }

    public void Dispose()
    {
        foreach (var source in _sources)
        {
            source.Unsubscribe(Notify);
        }
    }

    private void Notify() => _signal.Writer.TryWrite(true);
}
