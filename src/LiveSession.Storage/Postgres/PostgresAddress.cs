using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>Where the database is, and how every connection to it behaves. Nothing shown of it holds the password.</summary>
internal sealed class PostgresAddress
{
    // A machine that lost its power says no goodbye. The server notices within some ten seconds and lets go of its locks;
    // with the system's defaults the heads that it was moving would stay locked for hours.
    private const string ServerSettings =
        "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c idle_in_transaction_session_timeout=10s -c idle_session_timeout=0";

    private readonly NpgsqlConnectionStringBuilder _settings;

    private PostgresAddress(NpgsqlConnectionStringBuilder settings) => _settings = settings;

    public string Database => _settings.Database ?? _settings.Username ?? "";

    public string Server => $"{_settings.Host}:{_settings.Port}";

    /// <summary>For everything but the node's lock.</summary>
    public string Pooled => _settings.ConnectionString;

    /// <summary>For connections that hold a lock; their own beat tells when the server is gone.</summary>
    /// <remarks>The driver's beat pauses while a command waits, and a turn may wait for long: there the system's beat must tell.</remarks>
    public string Alone => new NpgsqlConnectionStringBuilder(_settings.ConnectionString) { Pooling = false, KeepAlive = 10, TcpKeepAliveTime = 5, TcpKeepAliveInterval = 2 }.ConnectionString;

    /// <summary>Reads an operator's connection string.</summary>
    /// <exception cref="DatabaseUnusableException">It is none.</exception>
    public static PostgresAddress Parse(string connectionString)
    {
        try
        {
            var given = new NpgsqlConnectionStringBuilder(connectionString);
            return IsHost(given.Host) ? new PostgresAddress(Completed(given)) : throw Unreadable();
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidOperationException)
        {
            // Without what was wrong: half a password can be in it.
            throw Unreadable();
        }
    }

    private static bool IsHost(string? host) => !string.IsNullOrWhiteSpace(host) && !host.Contains('@', StringComparison.Ordinal);

    private static DatabaseUnusableException Unreadable() =>
        new("The PostgreSQL connection string cannot be read: write it like 'Host=db;Database=livesession;Username=livesession;Password=...'.");

    private static NpgsqlConnectionStringBuilder Completed(NpgsqlConnectionStringBuilder given)
    {
        given.Timeout = Given(given, "Timeout") ? given.Timeout : 5;
        given.CommandTimeout = Given(given, "Command Timeout") ? given.CommandTimeout : 15;
        given.MaxAutoPrepare = Given(given, "Max Auto Prepare") ? given.MaxAutoPrepare : 40;
        given.AutoPrepareMinUsages = 2;
        given.ApplicationName ??= "livesession";
        given.Options = $"{ServerSettings} {given.Options}".TrimEnd();

        // The stores leave nothing behind on a connection, so it needs no cleaning; and an error must not quote a person's row.
        given.NoResetOnClose = true;
        given.IncludeErrorDetail = false;
        return given;
    }

    private static bool Given(NpgsqlConnectionStringBuilder settings, string key) => settings.ShouldSerialize(key);
}
