using LiveSession.Engine.Nodes;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>
/// Turns among nodes: an advisory lock on a connection of its own, which the server lets go when the connection ends, however
/// that happens. A node that lost its connection but not its life ends its move beside the next one; each step of a move has a
/// command id and looks at what is so by then, so the worst is a second click.
/// </summary>
public sealed class PostgresTurns(PostgresDatabase database) : ISessionTurns
{
    // The text keeps clear of the other locks' numbers.
    private const string Lock = "SELECT pg_advisory_lock(hashtextextended('turn of ' || $1, 0))";

    // A node that hangs keeps its sockets, and the others would wait for its turn until somebody ends it. It hangs when the
    // connection's beat, every 10 s, is missing.
    private const string OnlyWhileAlive = "SET idle_session_timeout = '30s'";

    // Before the database: a node waits for one turn with one connection, however many clicks wait in it.
    private readonly InProcessTurns _here = new();

    public async Task<IAsyncDisposable> TakeAsync(string sessionId, CancellationToken cancellationToken)
    {
        var here = await _here.TakeAsync(sessionId, cancellationToken);
        try
        {
            return new Turn(await LockAsync(sessionId, cancellationToken), here);
        }
        catch (Exception failed)
        {
            await here.DisposeAsync();
            if (PostgresTrouble.IsTrouble(failed))
            {
                throw PostgresTrouble.Unavailable(failed);
            }

            throw;
        }
    }

    private async Task<NpgsqlConnection> LockAsync(string sessionId, CancellationToken cancellationToken)
    {
        var connection = database.NewConnection();
        try
        {
            await connection.OpenAsync(cancellationToken);

            // Without a limit: the other's move ends, or its node does.
            var waiting = new NpgsqlBatchCommand(Lock) { Parameters = { new() { Value = sessionId } } };
            await using var commands = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(OnlyWhileAlive), waiting }, Timeout = 0 };
            await commands.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class Turn(NpgsqlConnection connection, IAsyncDisposable here) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // A connection that cannot be closed properly must not keep the node's own turn for ever.
            try
            {
                await connection.DisposeAsync();
            }
            finally
            {
                await here.DisposeAsync();
            }
        }
    }
}
