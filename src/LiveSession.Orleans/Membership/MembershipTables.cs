using Npgsql;

namespace LiveSession.Orleans.Membership;

/// <summary>The tables in which the nodes of a cluster find each other; created and kept up to date by every node that starts.</summary>
public static class MembershipTables
{
    // Any number that nothing else in the database locks.
    private const long TurnOfWhoCreates = 7_204_118_801;

    /// <summary>Creates what is missing; safe when several nodes start at once.</summary>
    /// <exception cref="NpgsqlException">The database cannot be reached or may not be changed.</exception>
    public static async Task PrepareAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var turn = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({TurnOfWhoCreates})", connection, transaction);
        await turn.ExecuteNonQueryAsync(cancellationToken);

        // Without Npgsql's own reading of the text: the statements' parameters are for later, each $$ text is a value here.
        await using var create = new NpgsqlCommand(await ScriptAsync(cancellationToken), connection, transaction);
        await create.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<string> ScriptAsync(CancellationToken cancellationToken)
    {
        await using var resource = typeof(MembershipTables).Assembly.GetManifestResourceStream("LiveSession.Orleans.Membership.membership.sql")!;
        using var reader = new StreamReader(resource);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
