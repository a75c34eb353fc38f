using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LiveSession.Contracts.Follow;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Devices;

/// <summary>The records of one device, kept by patches exactly as a real device keeps them. Safe for several threads.</summary>
internal sealed class RecordStore(IRecordAudit audit, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoredRecord> _records = new(StringComparer.Ordinal);
    private readonly List<Waiter> _waiters = [];
    private FollowFrom _position = new();

    /// <summary>From where to follow on.</summary>
    public FollowFrom Position
    {
        get
        {
            lock (_gate)
            {
                return _position;
            }
        }
    }

    public void Apply(RawPatch patch)
    {
        var at = time.GetTimestamp();
        lock (_gate)
        {
            Begin(patch);
            foreach (var (key, raw) in patch.Set)
            {
                var record = new StoredRecord(raw, patch.Seq, at);
                _records[key] = record;
                Audit(key, record);
            }

            foreach (var key in patch.Gone)
            {
                _records.Remove(key);
            }

            _position = new FollowFrom(patch.Epoch, patch.Seq);
            ReleaseWaiters();
        }
    }

    /// <summary>The record under this key; null when there is none of this type.</summary>
    public T? Find<T>(string key)
        where T : LiveRecord
    {
        lock (_gate)
        {
            return _records.TryGetValue(key, out var record) ? Decode(key, record) as T : null;
        }
    }

    /// <summary>All records of a type; keys are looked at first, so that only these are decoded.</summary>
    public IReadOnlyList<T> All<T>(string prefix)
        where T : LiveRecord
    {
        lock (_gate)
        {
            return [.. _records.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(pair => Decode(pair.Key, pair.Value)).OfType<T>()];
        }
    }

    /// <summary>When this record came with a patch at or after a position; null when it has not.</summary>
    public long? ArrivalOf(string key, long seq)
    {
        lock (_gate)
        {
            return _records.TryGetValue(key, out var record) && record.Seq >= seq ? record.At : null;
        }
    }

    /// <summary>Every record as its JSON, by key, to compare two devices.</summary>
    public IReadOnlyDictionary<string, string> Snapshot()
    {
        lock (_gate)
        {
            return _records.ToDictionary(pair => pair.Key, pair => pair.Value.Raw.GetRawText(), StringComparer.Ordinal);
        }
    }

    /// <summary>Completes as soon as the condition holds; it is asked now and after every patch.</summary>
    /// <exception cref="AwaitedInVainException">It did not hold in time.</exception>
    public async Task WhenAsync(Func<RecordStore, bool> condition, string awaited, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(condition);
        lock (_gate)
        {
            if (condition(this))
            {
                return;
            }

            _waiters.Add(waiter);
        }

        try
        {
            await Patience.WaitAsync(waiter.Done.Task, awaited, time, cancellationToken);
        }
        finally
        {
            lock (_gate)
            {
                _waiters.Remove(waiter);
            }
        }
    }

    private void Begin(RawPatch patch)
    {
        if (patch.Reset)
        {
            _records.Clear();
        }
        else if (!string.Equals(patch.Epoch, _position.Epoch, StringComparison.Ordinal) || patch.Seq < _position.Seq)
        {
            audit.Broken($"A patch without reset goes from {_position.Epoch}:{_position.Seq} to {patch.Epoch}:{patch.Seq}.");
        }
    }

    private void Audit(string key, StoredRecord record)
    {
        if (audit.Wants(key) && Decode(key, record) is { } decoded)
        {
            audit.Shown(key, decoded);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A record that cannot be decoded is a finding of the rehearsal, whatever the reason.")]
    private LiveRecord? Decode(string key, StoredRecord record)
    {
        try
        {
            return record.Decode();
        }
        catch (Exception undecodable) when (undecodable is JsonException or InvalidOperationException or NotSupportedException)
        {
            audit.Broken($"The record '{key}' is not what the contracts say: {undecodable.Message}");
            return null;
        }
    }

    private void ReleaseWaiters()
    {
        // Most patches find nobody waiting; a condition that holds is asked once more than needed at worst.
        foreach (var waiter in _waiters)
        {
            if (!waiter.Done.Task.IsCompleted && waiter.Condition(this))
            {
                waiter.Done.TrySetResult();
            }
        }
    }

    private sealed record Waiter(Func<RecordStore, bool> Condition)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
