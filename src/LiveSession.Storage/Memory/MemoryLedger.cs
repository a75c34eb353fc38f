using LiveSession.Engine.Ledger;

namespace LiveSession.Storage.Memory;

/// <summary>One session's ledger in memory.</summary>
internal sealed class MemoryLedger(LedgerHead head)
{
    private readonly List<LedgerEntry> _entries = [];
    private readonly Dictionary<string, List<LedgerEntry>> _streams = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Session, string Stream, string CommandId), StoredAnswer> _answers = [];

    public LedgerHead Head { get; private set; } = head;

    public static (string Session, string Stream, string CommandId) Key(StoredAnswer answer) => (answer.SessionId, answer.Stream, answer.CommandId);

    public bool Follows(SessionAdvance advance) => string.Equals(advance.Epoch, Head.Epoch, StringComparison.Ordinal) && advance.BeforeSeq == Head.LastSeq;

    public bool Follows(StreamAdvance advance) => advance.BeforeVersion == Stream(advance.Stream).Count;

    public bool IsNew(StoredAnswer answer) => !_answers.ContainsKey(Key(answer));

    public void Add(LedgerEntry entry)
    {
        _entries.Add(entry);
        if (!_streams.TryGetValue(entry.Stream, out var stream))
        {
            _streams[entry.Stream] = stream = [];
        }

        stream.Add(entry);
        Head = Head with { LastSeq = entry.Seq, LastHash = entry.Hash };
    }

    public void Add(StoredAnswer answer) => _answers.Add(Key(answer), answer);

    public IReadOnlyList<LedgerEntry> After(long seq, int atMost) =>
        seq >= _entries.Count ? [] : _entries.GetRange((int)seq, Math.Min(atMost, _entries.Count - (int)seq));

    public IReadOnlyList<LedgerEntry> Stream(string stream) => _streams.GetValueOrDefault(stream) ?? [];

    public IEnumerable<StoredAnswer> Answers(string stream) => _answers.Values.Where(answer => string.Equals(answer.Stream, stream, StringComparison.Ordinal));
}
