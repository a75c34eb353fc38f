using LiveSession.Engine.Ledger;

namespace LiveSession.Server.Hosting;

/// <summary>
/// Tries the disk for everybody who asks: one try at a time, and none in the second after the last began. A try is a write that the
/// votes wait behind, and anybody may ask, as often as they like (H2).
/// </summary>
public sealed class SharedProbe(ILedgerStore ledger, TimeProvider time)
{
    /// <summary>How old an answer may be.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private Task? _last;
    private long _begun;

    /// <summary>Completes when a write reaches the disk, or fails as the store does.</summary>
    public Task ProbeAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_last is null || (_last.IsCompleted && time.GetElapsedTime(_begun) >= Freshness))
            {
                _begun = time.GetTimestamp();
                _last = TryAsync();
            }

            return _last.WaitAsync(cancellationToken);
        }
    }

    // Whoever asked first may go: the answer is for the others too.
    private async Task TryAsync() => await ledger.ProbeAsync(CancellationToken.None);
}
