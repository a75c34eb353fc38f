using System.Text.Json;
using LiveSession.Contracts;

namespace LiveSession.Views;

/// <summary>
/// Keyed records that several devices share, each with the position that changed it last. Records are rendered when a
/// follower asks, so a burst of events costs one rendering. Guarded by its <see cref="SessionView"/>.
/// </summary>
internal sealed class RecordSet
{
    private readonly bool _urgent;
    private readonly bool _lasting;
    private readonly Dictionary<string, RecordSource> _sources;
    private readonly Dictionary<string, (byte[]? Json, long Version)> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dirty = new(StringComparer.Ordinal);
    private readonly Dictionary<long, PatchPart> _parts = [];
    private readonly HashSet<Follow.Follower> _followers = [];

    private long _lastChange;

    /// <summary>A set whose records are still to be rendered.</summary>
    /// <param name="urgent">False for a person's own records, see <see cref="Follow.Pace.Own"/>.</param>
    /// <param name="lasting">False when it may be let go once nobody follows it.</param>
    public RecordSet(IEnumerable<RecordSource> sources, SessionModel model, bool urgent, bool lasting)
    {
        (_urgent, _lasting) = (urgent, lasting);
        _sources = sources.ToDictionary(source => source.Family, StringComparer.Ordinal);
        CompleteSince = model.Seq;
        SweepAll(model);
    }

    /// <summary>Positions before this one cannot be resumed from: the set was made, or recomposed, at it.</summary>
    public long CompleteSince { get; private set; }

    /// <summary>The timestamp at which the last follower left; null while anybody follows, and for a set that stays.</summary>
    public long? LeftAt { get; private set; }

    public void Join(Follow.Follower follower)
    {
        _followers.Add(follower);
        LeftAt = null;
    }

    public void Leave(Follow.Follower follower, long now)
    {
        _followers.Remove(follower);
        LeftAt = _lasting || _followers.Count > 0 ? null : now;
    }

    public void Apply(Happened happened, SessionModel model)
    {
        var before = _dirty.Count;
        if (RecordSource.MovesTheRoom(happened.Event))
        {
            SweepAll(model);
        }
        else
        {
            foreach (var source in _sources.Values)
            {
                AddDirty(source.Touched(happened, model));
            }
        }

        // Only the first mark since the last rendering wakes: later ones find the followers awake or about to look.
        if (before == 0 && _dirty.Count > 0)
        {
            Wake(_urgent);
        }
    }

    /// <summary>Whoever resumes from before this position starts afresh: the person moved to another table, say.</summary>
    public void Recompose(long seq)
    {
        CompleteSince = seq;
        Wake(urgent: true);
    }

    /// <summary>Everything that changed after a position, encoded once for all who are there.</summary>
    public PatchPart Since(long position, SessionModel model, ViewContext context)
    {
        Render(model, context);
        if (position >= _lastChange)
        {
            return PatchPart.Empty;
        }

        if (!_parts.TryGetValue(position, out var part))
        {
            part = PatchPart.Of(_records.Where(record => record.Value.Version > position).Select(record => (record.Key, record.Value.Json)));
            _parts[position] = part;
        }

        return part;
    }

    /// <summary>Every record there is.</summary>
    public PatchPart All(SessionModel model, ViewContext context)
    {
        Render(model, context);
        return PatchPart.Of(_records.Where(record => record.Value.Json is not null).Select(record => (record.Key, record.Value.Json)));
    }

    // Most events touch nothing of most sources, and a vote asks them all for every ballot.
    private void AddDirty(IEnumerable<string> keys)
    {
        if (keys is not string[] { Length: 0 })
        {
            _dirty.UnionWith(keys);
        }
    }

    private void SweepAll(SessionModel model)
    {
        _dirty.UnionWith(_records.Keys);
        foreach (var source in _sources.Values)
        {
            _dirty.UnionWith(source.Keys(model));
        }
    }

    private void Render(SessionModel model, ViewContext context)
    {
        foreach (var key in _dirty)
        {
            var record = _sources[FamilyOf(key)].Render(key, model, context);
            var json = record is null ? null : JsonSerializer.SerializeToUtf8Bytes(record, ContractsJson.Options);
            var known = _records.TryGetValue(key, out var old);
            if ((known || json is not null) && !Equal(old.Json, json))
            {
                _records[key] = (json, model.Seq);
                _lastChange = model.Seq;
                _parts.Clear();
            }
        }

        _dirty.Clear();
    }

    private void Wake(bool urgent)
    {
        foreach (var follower in _followers)
        {
            follower.Wake(urgent);
        }
    }

    private static string FamilyOf(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? key : key[..slash];
    }

    private static bool Equal(byte[]? one, byte[]? other) =>
        one is null || other is null ? one is null && other is null : one.AsSpan().SequenceEqual(other);
}
