using System.Threading.Channels;

namespace LiveSession.Server.Hubs;

/// <summary>Waits for any of some notifications; several that come while nobody waits count as one.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly (Action<Action> Subscribe, Action<Action> Unsubscribe)[] _sources;

    public ChangeSignal(params (Action<Action> Subscribe, Action<Action> Unsubscribe)[] sources)
    {
        _sources = sources;
        foreach (var source in sources)
        {
            source.Subscribe(Notify);
        }
    }

    /// <summary>Returns at the next notification, or when so much time has passed.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await _signal.Reader.WaitToReadAsync(cancellationToken).AsTask().WaitAsync(atMost, time, cancellationToken);
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
