using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>What a server must be and do, so that what it has committed is there after a power cut; asked, not assumed.</summary>
internal static class PostgresRequirements
{
    private const int OldestMajor = 14;

    private const string Ask = """
        SELECT current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
               current_setting('server_encoding'), pg_is_in_recovery()
        """;

    /// <summary>Looks at a connection that was just made.</summary>
    /// <exception cref="DatabaseUnusableException">The server is too old, or would lose what it has committed.</exception>
    public static async Task RequireAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (connection.PostgreSqlVersion.Major < OldestMajor)
        {
            throw new DatabaseUnusableException($"The PostgreSQL server is version {connection.PostgreSqlVersion}: LiveSession needs version {OldestMajor} or newer.");
        }

        await using var command = new NpgsqlCommand(Ask, connection);
        await using var answer = await command.ExecuteReaderAsync(cancellationToken);
        await answer.ReadAsync(cancellationToken);
        if (Fault(answer.GetString(0), answer.GetString(1), answer.GetString(2), answer.GetString(3), answer.GetBoolean(4)) is { } fault)
        {
            throw new DatabaseUnusableException(fault);
        }
    }

    /// <summary>What is wrong with a server's settings, in one sentence; null when nothing is.</summary>
    public static string? Fault(string fsync, string fullPageWrites, string synchronousCommit, string encoding, bool standby) =>
        (fsync, fullPageWrites, synchronousCommit, encoding, standby) switch
        {
            ("off", _, _, _, _) => "PostgreSQL does not wait for the disk (fsync is off): an acknowledged vote could be lost. Set fsync = on.",
            (_, "off", _, _, _) => "PostgreSQL could not repair a page that was half written (full_page_writes is off): set full_page_writes = on.",
            (_, _, "off", _, _) => "PostgreSQL acknowledges before the disk does (synchronous_commit is off): an acknowledged vote could be lost. Set synchronous_commit = on.",
            (_, _, _, not "UTF8", _) => $"The PostgreSQL database is encoded in {encoding}: create it with ENCODING 'UTF8', so that every name can be written.",
            (_, _, _, _, true) => "The PostgreSQL server is a standby that takes no writes: connect to the primary.",
            _ => null,
        };
}
