using LiveSession.Contracts.Follow;
using LiveSession.Domain.Rounds;
using LiveSession.Views.Follow;

namespace LiveSession.Views;

/// <summary>
/// All views of one session: folds committed events into the model and marks what changed in each audience's records. The one
/// lock here is held for folding and rendering only, never while anything is sent.
/// </summary>
public sealed class SessionView(string epoch, ViewContext context, TimeProvider time)
{
    /// <summary>How long the records of one device are kept without it; then it starts afresh when it comes back.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly SessionModel _model = new();
    private readonly Dictionary<string, RecordSet> _sets = new(StringComparer.Ordinal);
    private readonly List<RecordSet> _everywhere = [];
    private readonly PositionGate _positions = new();
    private long _lookedThrough = time.GetTimestamp();

    /// <summary>The epoch of the ledger that this view was folded from.</summary>
    public string Epoch { get; } = epoch;

    /// <summary>Folds events that were committed together.</summary>
    public void Apply(IEnumerable<Happened> batch)
    {
        long seq;
        lock (_gate)
        {
            LetGo();
            foreach (var happened in batch)
            {
                _model.Apply(happened);
                Mark(happened);
            }

            seq = _model.Seq;
        }

        _positions.Reach(seq);
    }

    /// <summary>Reads the model; the function must not keep it.</summary>
    public T Read<T>(Func<SessionModel, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        lock (_gate)
        {
            return read(_model);
        }
    }

    /// <summary>A round as it is now. It does not wait for the fold, as every ballot would: a round is replaced, never changed.</summary>
    public Round Round(string roundId) => _model.Round(roundId);

    /// <summary>The plan of a round; it does not wait for the fold either.</summary>
    public RoundPlan? PlanOf(string roundId) => _model.PlanOf(roundId);

    /// <summary>Completes when the view has folded a position: what a command's reply promises can then be read here.</summary>
    public Task ReachedAsync(long seq, CancellationToken cancellationToken) => _positions.WaitAsync(seq, cancellationToken);

    /// <summary>Starts following. Dispose the follower when the device has gone.</summary>
    public Follower Follow(Audience audience, FollowFrom from) => new(this, audience, from, time);

    internal FollowSlice Slice(Follower follower, IReadOnlyList<RecordSet> joined, FollowFrom from)
    {
        lock (_gate)
        {
            var sets = SetsOf(follower.Audience);
            var moved = !sets.SequenceEqual(joined);
            if (moved)
            {
                Move(follower, joined, sets);
            }

            var reset = (moved && joined.Count > 0) || !Same(from.Epoch, Epoch) || from.Seq > _model.Seq || sets.Any(set => set.CompleteSince > from.Seq);
            var parts = sets.Select(set => reset ? set.All(_model, context) : set.Since(from.Seq, _model, context)).ToArray();
            return new FollowSlice(Epoch, _model.Seq, reset, sets, parts);
        }
    }

    internal void Part(Follower follower, IReadOnlyList<RecordSet> joined)
    {
        lock (_gate)
        {
            Move(follower, joined, []);
        }
    }

    private void Move(Follower follower, IReadOnlyList<RecordSet> from, IReadOnlyList<RecordSet> to)
    {
        foreach (var set in from)
        {
            set.Leave(follower, time.GetTimestamp());
        }

        foreach (var set in to)
        {
            set.Join(follower);
        }
    }

    // What one screen or console showed would look at every event of the day, long after it has gone.
    private void LetGo()
    {
        if (time.GetElapsedTime(_lookedThrough) < KeptFor / 10)
        {
            return;
        }

        _lookedThrough = time.GetTimestamp();
        foreach (var (name, set) in _sets.Where(known => known.Value.LeftAt is { } left && time.GetElapsedTime(left) >= KeptFor).ToArray())
        {
            _sets.Remove(name);
            _everywhere.Remove(set);
        }
    }

    private void Mark(Happened happened)
    {
        foreach (var set in Concerned(happened))
        {
            set.Apply(happened, _model);
        }

        foreach (var name in RecordSets.Recomposed(happened.Event) ?? _sets.Keys.Where(RecordSets.IsPerson))
        {
            _sets.GetValueOrDefault(name)?.Recompose(happened.Seq);
        }
    }

    // A ballot concerns one person and the shared sets: with thousands of phones, asking each person's set would cost more than the vote.
    private IEnumerable<RecordSet> Concerned(Happened happened) => RecordSets.Concerned(happened, _model) is { } names
        ? names.Select(name => _sets.GetValueOrDefault(name)).OfType<RecordSet>().Concat(_everywhere)
        : _sets.Values;

    private RecordSet[] SetsOf(Audience audience) =>
        [.. RecordSets.For(audience, _model).Select(set =>
        {
            if (!_sets.TryGetValue(set.Name, out var found))
            {
                found = new RecordSet(set.Sources(), _model, set.Urgent, set.Lasting);
                _sets[set.Name] = found;
                if (set.Everywhere)
                {
                    _everywhere.Add(found);
                }
            }

            return found;
        })];
}

/// <summary>What one device gets at one moment.</summary>
internal sealed record FollowSlice(string Epoch, long Seq, bool Reset, IReadOnlyList<RecordSet> Sets, IReadOnlyList<PatchPart> Parts);
