using LiveSession.Engine.Ledger;

namespace LiveSession.Engine.Commits;

/// <summary>What goes into one transaction, and what is told to followers once it is durable.</summary>
internal sealed class CommitGroup
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<StoredAnswer> _answers = [];
    private readonly Dictionary<string, List<CommittedEvent>> _events = new(StringComparer.Ordinal);

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>The entries that were decided in this process, by session.</summary>
    public IReadOnlyDictionary<string, List<CommittedEvent>> Events => _events;

    public bool IsEmpty => _entries.Count + _answers.Count == 0;

    public LedgerBatch ToBatch() => new(_entries, _answers);

    public void Add(StoredAnswer answer) => _answers.Add(answer);

    public void Add(LedgerEntry entry) => _entries.Add(entry);

    public void Add(LedgerEntry entry, CommittedEvent committed)
    {
        _entries.Add(entry);
        if (!_events.TryGetValue(entry.SessionId, out var events))
        {
            _events[entry.SessionId] = events = [];
        }

        events.Add(committed);
    }
}
