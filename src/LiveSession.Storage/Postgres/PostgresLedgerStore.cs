using LiveSession.Engine.Ledger;
using LiveSession.Storage.Tables;

namespace LiveSession.Storage.Postgres;

/// <summary>Ledgers in a PostgreSQL database.</summary>
public sealed class PostgresLedgerStore(PostgresDatabase database) : ILedgerStore
{
    private const string Heads = "SELECT session, epoch, last_seq, last_hash FROM sessions ";
    private const string Entries = "SELECT session, seq, epoch, stream, version, name, data, at, actor, command_id, fingerprint, hash FROM entries ";
    private const string Answers = "SELECT session, stream, command_id, fingerprint, seq, refusal, refusal_values FROM answers ";

    public async Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        const string insert = "INSERT INTO sessions (session, epoch, last_seq, last_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
        return await database.Work.ExecuteAsync(insert, cancellationToken, head.SessionId, head.Epoch, head.LastSeq, head.LastHash) == 1;
    }

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Heads + "ORDER BY session", LedgerRows.Head, cancellationToken);

    public async Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) =>
        (await database.Work.RowsAsync(Heads + "WHERE session = $1", LedgerRows.Head, cancellationToken, sessionId)).SingleOrDefault();

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken) =>
        database.Work.RunAsync(connection => PostgresAppend.AppendAsync(connection, batch, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Entries + "WHERE session = $1 AND seq > $2 ORDER BY seq LIMIT $3", LedgerRows.Entry, cancellationToken, sessionId, after, atMost);

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Entries + "WHERE session = $1 AND stream = $2 ORDER BY version", LedgerRows.Entry, cancellationToken, sessionId, stream);

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        database.Work.RowsAsync(Answers + "WHERE session = $1 AND stream = $2", LedgerRows.Answer, cancellationToken, sessionId, stream);

    public async Task ProbeAsync(CancellationToken cancellationToken)
    {
        database.RequireNotTaken();
        await database.Work.ExecuteAsync("UPDATE probe SET writes = writes + 1", cancellationToken);
    }
}
