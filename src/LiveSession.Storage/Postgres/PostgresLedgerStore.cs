using LiveSession.Engine.Ledger;

namespace LiveSession.Storage.Postgres;

/// <summary>Ledgers in a PostgreSQL database.</summary>
public sealed class PostgresLedgerStore(PostgresDatabase database) : ILedgerStore
{
    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) => throw NotYet();

    public Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) => throw NotYet();

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) => throw NotYet();

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) => throw NotYet();

    public Task ProbeAsync(CancellationToken cancellationToken) => throw NotYet();

    private NotSupportedException NotYet() => new(database.ToString());
}
