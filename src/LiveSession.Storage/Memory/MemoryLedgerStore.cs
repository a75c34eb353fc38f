using LiveSession.Engine.Ledger;

namespace LiveSession.Storage.Memory;

/// <summary>Ledgers that live as long as the process: for tests and rehearsals that leave nothing behind.</summary>
public sealed class MemoryLedgerStore : ILedgerStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, MemoryLedger> _ledgers = new(StringComparer.Ordinal);

    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken) =>
        Read(() => _ledgers.TryAdd(head.SessionId, new MemoryLedger(head)));

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) =>
        Read<IReadOnlyList<LedgerHead>>(() => [.. _ledgers.Values.Select(ledger => ledger.Head)]);

    public Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) =>
        Read(() => _ledgers.GetValueOrDefault(sessionId)?.Head);

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Read(() => Append(batch));
    }

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) =>
        Read(() => _ledgers.GetValueOrDefault(sessionId)?.After(after, atMost) ?? []);

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        Read<IReadOnlyList<LedgerEntry>>(() => [.. _ledgers.GetValueOrDefault(sessionId)?.Stream(stream) ?? []]);

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        Read<IReadOnlyList<StoredAnswer>>(() => [.. _ledgers.GetValueOrDefault(sessionId)?.Answers(stream) ?? []]);

    public Task ProbeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Everything is looked at before anything is changed: all or nothing.
    private bool Append(LedgerBatch batch)
    {
        var follows = batch.Sessions.All(advance => Ledger(advance.SessionId).Follows(advance))
            && batch.Streams.All(advance => Ledger(advance.SessionId).Follows(advance))
            && batch.Answers.DistinctBy(MemoryLedger.Key).Count() == batch.Answers.Count
            && batch.Answers.All(answer => Ledger(answer.SessionId).IsNew(answer));
        if (!follows)
        {
            throw new LedgerConflictException("The batch does not follow what is stored.");
        }

        foreach (var entry in batch.Entries)
        {
            Ledger(entry.SessionId).Add(entry);
        }

        foreach (var answer in batch.Answers)
        {
            Ledger(answer.SessionId).Add(answer);
        }

        return true;
    }

    private MemoryLedger Ledger(string sessionId) =>
        _ledgers.TryGetValue(sessionId, out var ledger) ? ledger : throw new LedgerConflictException($"There is no session '{sessionId}'.");

    private Task<T> Read<T>(Func<T> read)
    {
        try
        {
            lock (_gate)
            {
                return Task.FromResult(read());
            }
        }
        catch (LedgerConflictException conflict)
        {
            return Task.FromException<T>(conflict);
        }
    }
}
