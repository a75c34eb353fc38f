using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>What a server must be and do, so that what it has committed is there after a power cut.</summary>
/// <param name="SynchronousCommit">Every value but off waits for this server's disk.</param>
/// <param name="Standby">Follows another server and takes no writes.</param>
internal sealed record PostgresRequirements(Version Version, string Fsync, string FullPageWrites, string SynchronousCommit, string Encoding, bool Standby)
{
    private const int OldestMajor = 14;

    private const string Ask = """
        SELECT current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
               current_setting('server_encoding'), pg_is_in_recovery()
        """;

    /// <summary>What is wrong with the server, in one sentence; null when nothing is.</summary>
    public string? Fault => this switch
    {
        { Version.Major: < OldestMajor } => $"The PostgreSQL server is version {Version}: LiveSession needs version {OldestMajor} or newer.",
        { Fsync: "off" } => "PostgreSQL does not wait for the disk (fsync is off), so an acknowledged vote could be lost: set fsync = on.",
        { FullPageWrites: "off" } => "PostgreSQL could not repair a page that was half written (full_page_writes is off): set full_page_writes = on.",
        { SynchronousCommit: "off" } => "PostgreSQL acknowledges before the disk does (synchronous_commit is off), so an acknowledged vote could be lost: set synchronous_commit = on.",
        { Encoding: not "UTF8" } => $"The PostgreSQL database is encoded in {Encoding}, and not every name could be written: create it with ENCODING 'UTF8'.",
        { Standby: true } => "The PostgreSQL server is a standby that takes no writes: connect to the primary.",
        _ => null,
    };

    /// <summary>Looks at a connection that was just made.</summary>
    /// <exception cref="DatabaseUnusableException">The server is too old, or would lose what it has committed.</exception>
    public static async Task RequireAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if ((await AskAsync(connection, cancellationToken)).Fault is { } fault)
        {
            throw new DatabaseUnusableException(fault);
        }
    }

    private static async Task<PostgresRequirements> AskAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Ask, connection);
        await using var answer = await command.ExecuteReaderAsync(cancellationToken);
        await answer.ReadAsync(cancellationToken);
        return new(connection.PostgreSqlVersion, answer.GetString(0), answer.GetString(1), answer.GetString(2), answer.GetString(3), answer.GetBoolean(4));
    }
}
