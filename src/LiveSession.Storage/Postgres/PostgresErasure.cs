using LiveSession.Engine;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>Removes a person's row and writes the table anew, so that no page of its file holds the name.</summary>
internal static class PostgresErasure
{
    private const string Delete = "DELETE FROM people WHERE session = $1 AND participant = $2";

    // VACUUM leaves the bytes of a dead row in its page, and VACUUM FULL keeps rows that a long transaction may still see.
    // A column computed anew writes living rows only to a new file, in the same transaction as the deletion.
    private const string WriteAnew = "ALTER TABLE people ALTER COLUMN participant TYPE text COLLATE \"C\" USING participant || ''";

    public static async Task<bool> EraseAsync(NpgsqlConnection connection, string sessionId, string participantId, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

            // Alone from the start: two erasures at once would each wait for the other to let go. Not for long, or everybody who looks up a name queues behind.
            await RunAsync(connection, "SET LOCAL lock_timeout = '3s'; LOCK TABLE people IN ACCESS EXCLUSIVE MODE", [], cancellationToken);
            await RunAsync(connection, Delete, [sessionId, participantId], cancellationToken);
            await RunAsync(connection, WriteAnew, [], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (PostgresException held) when (held.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            throw new LedgerUnavailableException("The person is not erased, because something reads the people for long, a backup perhaps: erase again when it is done.", held);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string text, string[] values, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(text, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
