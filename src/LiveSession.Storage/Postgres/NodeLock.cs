using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>
/// Keeps a single node and all others out of each other's database. PostgreSQL drops the lock with its connection, however
/// that ends. A node that has lost the connection but not its life goes on without the lock, and another may take it:
/// still neither can overwrite the other, because each append expects the head and the versions that its writer has read.
/// </summary>
internal sealed class NodeLock : IAsyncDisposable
{
    // "LiveSess" in bytes; advisory locks know numbers only, and others may use some in the same database.
    private const string Key = "5506062197000074099";

    private readonly NpgsqlConnection _connection;

    private NodeLock(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Takes the lock on a connection that is the lock's from now on.</summary>
    /// <exception cref="DatabaseInUseException">Another node holds it, and the two do not share it.</exception>
    public static async Task<NodeLock> TakeAsync(NpgsqlConnection connection, PostgresSharing sharing, CancellationToken cancellationToken)
    {
        var function = sharing is PostgresSharing.Cluster ? "pg_advisory_lock_shared" : "pg_advisory_lock";
        try
        {
            // A moment's patience: the server may still be clearing up after a node that was killed just now. Not more, or the
            // operator waits for longer than the 2 s in which a wrong start is told (B3).
            await using var command = new NpgsqlCommand($"SET lock_timeout = '1s'; SELECT {function}({Key}); RESET lock_timeout", connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return new NodeLock(connection);
        }
        catch (PostgresException held) when (held.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            throw new DatabaseInUseException(connection.Database);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
