using System.Globalization;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>The tables, created and upgraded by the program; <c>schema_versions</c> says which steps have been taken.</summary>
internal static class PostgresSchema
{
    // A step that was released stays as it is: a change is a new step.
    private static readonly string[] Steps = [PostgresTables.Version1, PostgresNodeTables.Version2, PostgresPictures.Table, PostgresBallotKeys.Table];

    // The number is the node lock's and one: nobody else uses it.
    private const string Alone = "SELECT pg_advisory_xact_lock(5506062197000074100)";

    /// <summary>Takes the steps that are missing, all or none; of two nodes that start at once one does it, the other waits.</summary>
    /// <exception cref="DatabaseUnusableException">A newer version of LiveSession wrote the data.</exception>
    public static async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RunAsync(connection, Alone, cancellationToken);
        await RunAsync(connection, "CREATE TABLE IF NOT EXISTS schema_versions (version bigint NOT NULL PRIMARY KEY)", cancellationToken);
        var found = await FoundAsync(connection, cancellationToken);
        if (found > Steps.Length)
        {
            throw new DatabaseUnusableException($"The data was written by a newer version of LiveSession (format {found}, this one knows {Steps.Length}): use that version.");
        }

        for (var version = (int)found + 1; version <= Steps.Length; version++)
        {
            await RunAsync(connection, Steps[version - 1], cancellationToken);
            await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_versions (version) VALUES ({version})"), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<long> FoundAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(version), 0) FROM schema_versions", connection);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
