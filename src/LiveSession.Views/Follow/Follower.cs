using System.Runtime.CompilerServices;
using LiveSession.Contracts.Follow;

namespace LiveSession.Views.Follow;

/// <summary>
/// One device's place in a view: waits for a change, then takes everything that changed since. It holds a position, not a queue,
/// so a slow device costs nothing but its own lateness.
/// </summary>
public sealed class Follower : IDisposable
{
    private readonly SessionView _view;
    private readonly TimeProvider _time;
    private readonly WakeSignal _any = new();
    private readonly WakeSignal _urgent = new();
    private IReadOnlyList<RecordSet> _sets = [];
    private FollowFrom _from;
    private bool _first = true;

    internal Follower(SessionView view, Audience audience, FollowFrom from, TimeProvider time)
    {
        (_view, _from, _time) = (view, from, time);
        Audience = audience;
        FollowMeter.Came(audience.Role);
    }

    public Audience Audience { get; }

    /// <summary>Patches without end, at the pace that devices can use.</summary>
    public async IAsyncEnumerable<EncodedPatch> PatchesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            yield return await NextAsync(cancellationToken);
            await Task.Delay(Pace.Any, _time, cancellationToken);
            await _urgent.WaitAsync(Pace.Own - Pace.Any, _time, cancellationToken);
        }
    }

    /// <summary>The next patch: at once the first time (empty when the device is up to date), then whenever something changed.</summary>
    public async Task<EncodedPatch> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_first)
            {
                await _any.WaitAsync(cancellationToken);
            }

            if (Take() is { } patch)
            {
                return patch;
            }
        }
    }

    public void Dispose()
    {
        _view.Part(this, _sets);
        FollowMeter.Left(Audience.Role);
    }

    internal void Wake(bool urgent)
    {
        _any.Set();
        if (urgent)
        {
            _urgent.Set();
        }
    }

    private EncodedPatch? Take()
    {
        // Before looking, so that whatever changes from now on wakes again.
        _urgent.Reset();
        var slice = _view.Slice(this, _sets, _from);
        _sets = slice.Sets;
        if (!_first && !slice.Reset && slice.Parts.All(part => part.IsEmpty))
        {
            return null;
        }

        _first = false;
        _from = new FollowFrom(slice.Epoch, slice.Seq);
        var patch = EncodedPatch.Of(slice.Epoch, slice.Seq, slice.Reset, slice.Parts);
        FollowMeter.Sent(Audience.Role, patch);
        return patch;
    }
}
