using System.Threading.Channels;

namespace LiveSession.Server.Hubs;

/// <summary>Waits for any of two notifications; several that come while nobody waits count as one.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Action<Action>[] _unsubscribe;

    public ChangeSignal(Action<Action> subscribe, Action<Action> unsubscribe, Action<Action> subscribeSecond, Action<Action> unsubscribeSecond)
    {
        _unsubscribe = [unsubscribe, unsubscribeSecond];
        subscribe(Notify);
        subscribeSecond(Notify);
    }

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _signal.Reader.ReadAsync(cancellationToken);

    public void Dispose()
    {
        foreach (var unsubscribe in _unsubscribe)
        {
            unsubscribe(Notify);
        }
    }

    private void Notify() => _signal.Writer.TryWrite(true);
}
