namespace LiveSession.Engine.Ledger;

/// <summary>What becomes durable together: entries and answers of any number of sessions.</summary>
public sealed class LedgerBatch
{
    private readonly Dictionary<string, SessionAdvance> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Session, string Stream), StreamAdvance> _streams = [];

    /// <summary>A batch whose entries are in order.</summary>
    /// <exception cref="ArgumentException">The entries of one session or stream do not follow each other.</exception>
    public LedgerBatch(IReadOnlyList<LedgerEntry> entries, IReadOnlyList<StoredAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(entries);
        (Entries, Answers) = (entries, answers);
        foreach (var entry in entries)
        {
            _sessions[entry.SessionId] = AdvanceSession(entry);
            _streams[(entry.SessionId, entry.Stream)] = AdvanceStream(entry);
        }
    }

    public IReadOnlyList<LedgerEntry> Entries { get; }

    public IReadOnlyList<StoredAnswer> Answers { get; }

    /// <summary>How far the batch moves each session's head.</summary>
    public IReadOnlyCollection<SessionAdvance> Sessions => _sessions.Values;

    /// <summary>How far the batch moves each stream.</summary>
    public IReadOnlyCollection<StreamAdvance> Streams => _streams.Values;

    private SessionAdvance AdvanceSession(LedgerEntry entry)
    {
        if (!_sessions.TryGetValue(entry.SessionId, out var advance))
        {
            return new SessionAdvance(entry.SessionId, entry.Epoch, entry.Seq - 1, entry.Seq, entry.Hash);
        }

        RequireNext(entry.Seq, advance.LastSeq, string.Equals(entry.Epoch, advance.Epoch, StringComparison.Ordinal));
        return advance with { LastSeq = entry.Seq, LastHash = entry.Hash };
    }

    private StreamAdvance AdvanceStream(LedgerEntry entry)
    {
        if (!_streams.TryGetValue((entry.SessionId, entry.Stream), out var advance))
        {
            return new StreamAdvance(entry.SessionId, entry.Stream, entry.Version - 1, entry.Version);
        }

        RequireNext(entry.Version, advance.LastVersion, sameEpoch: true);
        return advance with { LastVersion = entry.Version };
    }

    private static void RequireNext(long number, long before, bool sameEpoch)
    {
        if (number != before + 1 || !sameEpoch)
        {
            throw new ArgumentException($"Entry {number} does not follow {before} in the same epoch.", nameof(number));
        }
    }
}

/// <summary>A session's head before and after a batch.</summary>
public sealed record SessionAdvance(string SessionId, string Epoch, long BeforeSeq, long LastSeq, string LastHash);

/// <summary>A stream's version before and after a batch.</summary>
public sealed record StreamAdvance(string SessionId, string Stream, long BeforeVersion, long LastVersion);
