using LiveSession.Engine.Ledger;
using LiveSession.Storage.Tables;

namespace LiveSession.Storage.Sqlite;

/// <summary>Ledgers in the data folder's SQLite file.</summary>
public sealed class SqliteLedgerStore(SqliteDataFolder folder) : ILedgerStore
{
    private const string Heads = "SELECT session, epoch, last_seq, last_hash FROM sessions ";
    private const string Entries = "SELECT session, seq, epoch, stream, version, name, data, at, actor, command_id, fingerprint, hash FROM entries ";
    private const string Answers = "SELECT session, stream, command_id, fingerprint, seq, refusal, refusal_values FROM answers ";

    public Task<bool> CreateSessionAsync(LedgerHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        const string insert = "INSERT INTO sessions (session, epoch, last_seq, last_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
        return folder.Writes.RunAsync(
            connection => connection.Command(insert).With(head.SessionId, head.Epoch, head.LastSeq, head.LastHash).Execute() == 1, cancellationToken);
    }

    public Task<IReadOnlyList<LedgerHead>> HeadsAsync(CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(Heads + "ORDER BY session", LedgerRows.Head);

    public async Task<LedgerHead?> HeadAsync(string sessionId, CancellationToken cancellationToken) =>
        (await folder.Reads.RowsAsync(Heads + "WHERE session = $1", LedgerRows.Head, sessionId)).SingleOrDefault();

    public Task AppendAsync(LedgerBatch batch, CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => LedgerAppend.Append(connection, batch), cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> EntriesAsync(string sessionId, long after, int atMost, CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(Entries + "WHERE session = $1 AND seq > $2 ORDER BY seq LIMIT $3", LedgerRows.Entry, sessionId, after, atMost);

    public Task<IReadOnlyList<LedgerEntry>> StreamAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(Entries + "WHERE session = $1 AND stream = $2 ORDER BY version", LedgerRows.Entry, sessionId, stream);

    public Task<IReadOnlyList<StoredAnswer>> AnswersAsync(string sessionId, string stream, CancellationToken cancellationToken) =>
        folder.Reads.RowsAsync(Answers + "WHERE session = $1 AND stream = $2", LedgerRows.Answer, sessionId, stream);

    public Task ProbeAsync(CancellationToken cancellationToken) =>
        folder.Writes.RunAsync(connection => connection.Command("UPDATE probe SET writes = writes + 1").Execute(), cancellationToken);
}
