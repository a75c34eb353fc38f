using LiveSession.Engine;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>Removes rows and writes the table anew, so that no page of its file holds what was in them.</summary>
/// <param name="Delete">The statement that deletes the rows.</param>
/// <param name="Column">A column of the primary key, of type text.</param>
/// <param name="Held">The sentence for when somebody holds the table for too long.</param>
internal sealed record PostgresErasure(string Table, string Column, string Delete, string Held)
{
    public static PostgresErasure OfPerson { get; } = new(
        "people", "participant", "DELETE FROM people WHERE session = $1 AND participant = $2",
        "The person is not erased, because something reads the people for long, a backup perhaps: erase again when it is done.");

    public static PostgresErasure OfBallotKey { get; } = new(
        "ballot_keys", "round", "DELETE FROM ballot_keys WHERE session = $1 AND round = $2",
        "The key of a secret vote is not destroyed, because something reads the keys for long, a backup perhaps.");

    public async Task<bool> EraseAsync(NpgsqlConnection connection, string sessionId, string id, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

            // Alone from the start: two erasures at once would each wait for the other to let go. Not for long, or everybody who reads the table queues behind.
            await RunAsync(connection, $"SET LOCAL lock_timeout = '3s'; LOCK TABLE {Table} IN ACCESS EXCLUSIVE MODE", [], cancellationToken);
            await RunAsync(connection, Delete, [sessionId, id], cancellationToken);

            // VACUUM leaves the bytes of a dead row in its page, and VACUUM FULL keeps rows that a long transaction may still see.
            // A column computed anew writes living rows only to a new file, in the same transaction as the deletion.
            await RunAsync(connection, $"ALTER TABLE {Table} ALTER COLUMN {Column} TYPE text COLLATE \"C\" USING {Column} || ''", [], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (PostgresException held) when (held.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            throw new LedgerUnavailableException(Held, held);
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
