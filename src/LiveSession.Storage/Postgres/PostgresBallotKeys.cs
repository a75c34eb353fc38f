using LiveSession.Engine.Ballots;

namespace LiveSession.Storage.Postgres;

/// <summary>The keys of open secret votes in a table of their own.</summary>
public sealed class PostgresBallotKeys(PostgresDatabase database) : IBallotKeys
{
    // ANALYZE copies sample values into the catalogue, where no destruction reaches them: the key has no statistics.
    internal const string Table = """
        CREATE TABLE ballot_keys (
            session text COLLATE "C" NOT NULL,
            round text COLLATE "C" NOT NULL,
            key bytea NOT NULL,
            PRIMARY KEY (session, round)
        );
        ALTER TABLE ballot_keys ALTER COLUMN key SET STATISTICS 0;
        """;

    public Task CreateAsync(BallotKeyId id, ReadOnlyMemory<byte> key, CancellationToken cancellationToken) =>
        database.Work.ExecuteAsync("INSERT INTO ballot_keys (session, round, key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", cancellationToken, id.SessionId, id.RoundId, key.ToArray());

    public async Task<byte[]?> FindAsync(BallotKeyId id, CancellationToken cancellationToken) =>
        (await database.Work.RowsAsync("SELECT key FROM ballot_keys WHERE session = $1 AND round = $2", row => row.GetFieldValue<byte[]>(0), cancellationToken, id.SessionId, id.RoundId)).SingleOrDefault();

    /// <summary>
    /// Removes the key from the table's files; what is left is gone from them with the server's next checkpoint. The write-ahead log, its
    /// archive, standbys and backups keep it until they are overwritten or thrown away by the server's own rules.
    /// </summary>
    public async Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken)
    {
        // Looked at first: every vote that closes comes by here, and writing the table anew takes it for a moment.
        if (await FindAsync(id, cancellationToken) is not null)
        {
            await database.Work.RunAsync(connection => PostgresErasure.OfBallotKey.EraseAsync(connection, id.SessionId, id.RoundId, cancellationToken), cancellationToken);
        }
    }

    public Task<IReadOnlyList<BallotKeyId>> AllAsync(CancellationToken cancellationToken) =>
        database.Work.RowsAsync("SELECT session, round FROM ballot_keys ORDER BY session, round", row => new BallotKeyId(row.GetString(0), row.GetString(1)), cancellationToken);
}
