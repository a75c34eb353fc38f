using System.Threading.Channels;
using LiveSession.Contracts.Follow;

namespace LiveSession.Views.Follow;

/// <summary>
/// One device's place in a view: waits for a change, then takes everything that changed since. It holds a position, not a queue,
/// so a slow device costs nothing but its own lateness.
/// </summary>
public sealed class Follower : IDisposable
{
    private readonly SessionView _view;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private IReadOnlyList<RecordSet> _sets = [];
    private FollowFrom _from;
    private bool _first = true;

    internal Follower(SessionView view, Audience audience, FollowFrom from)
    {
        _view = view;
        _from = from;
        Audience = audience;
    }

    public Audience Audience { get; }

    /// <summary>The next patch: at once the first time (empty when the device is up to date), then whenever something changed.</summary>
    public async Task<EncodedPatch> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_first)
            {
                await _wake.Reader.ReadAsync(cancellationToken);
            }

            if (Take() is { } patch)
            {
                return patch;
            }
        }
    }

    public void Dispose() => _view.Part(this, _sets);

    internal void Wake() => _wake.Writer.TryWrite(true);

    private EncodedPatch? Take()
    {
        var slice = _view.Slice(this, _sets, _from);
        _sets = slice.Sets;
        if (!_first && !slice.Reset && slice.Parts.All(part => part.IsEmpty))
        {
            return null;
        }

        _first = false;
        _from = new FollowFrom(slice.Epoch, slice.Seq);
        return EncodedPatch.Of(slice.Epoch, slice.Seq, slice.Reset, slice.Parts);
    }
}
