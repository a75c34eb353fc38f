namespace LiveSession.Engine.Ledger;

/// <summary>
/// Keeps ledgers. It stores what it is given and refuses what does not follow; order, hashes and answers are the
/// engine's. Every method throws <see cref="LedgerUnavailableException"/> when the store cannot be reached.
/// </summary>
public interface ILedgerStore
{
    /// <summary>Begins a ledger; false when the session has one already, which then stays as it is.</summary>
    Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken);

    /// <summary>Where each session's ledger ends, by session id.</summary>
    Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken);

    /// <summary>Where one session's ledger ends; null when there is no such session.</summary>
    Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken);

    /// <summary>Writes a batch and moves the heads in one durable transaction: all of it is on disk when this returns, none of it when this throws.</summary>
    /// <exception cref="LedgerConflictException">The batch does not follow what is stored: its seqs, versions, epoch or command ids.</exception>
    Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken);

    /// <summary>At most so many entries of a session after a position, in order.</summary>
    Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken);

    /// <summary>All entries of one stream, in order.</summary>
    Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken);

    /// <summary>All answers of one stream that left no entry.</summary>
    Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken);

    /// <summary>Returns when a write has reached the disk just now; what a health check asks.</summary>
    Task ProbeAsync(CancellationToken cancellationToken);
}
