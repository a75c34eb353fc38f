using LiveSession.Engine;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>The PostgreSQL database of one node or one cluster. The stores work on it; dispose of it last.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly PostgresAddress _address;
    private readonly NodeLock _held;

    private PostgresDatabase(PostgresAddress address, NpgsqlDataSource source, NodeLock held)
    {
        _address = address;
        _held = held;
        Source = source;
        Work = new PostgresWork(source);
    }

    /// <summary>Connections to the database, each checked when it is made.</summary>
    public NpgsqlDataSource Source { get; }

    internal PostgresWork Work { get; }

    /// <summary>What is wrong with an operator's connection string, without repeating it; null when it can be read.</summary>
    public static string? FaultOf(string connectionString)
    {
        try
        {
            PostgresAddress.Parse(connectionString);
            return null;
        }
        catch (DatabaseUnusableException unreadable)
        {
            return unreadable.Message;
        }
    }

    /// <summary>Checks the server, keeps out nodes that do not share the database, and creates or upgrades the tables when needed.</summary>
    /// <exception cref="DatabaseInUseException">Another node holds it, and the two do not share it.</exception>
    /// <exception cref="DatabaseUnusableException">It cannot be reached or written safely, or a newer version wrote it.</exception>
    public static async Task<PostgresDatabase> OpenAsync(string connectionString, PostgresSharing sharing, TimeProvider time, CancellationToken cancellationToken)
    {
        var address = PostgresAddress.Parse(connectionString);
        NpgsqlDataSource? source = null;
        try
        {
            source = Build(address);
            var held = await PrepareAsync(() => new NpgsqlConnection(address.Alone), sharing, time, cancellationToken);
            return new PostgresDatabase(address, source, held);
        }
        catch (Exception wrong)
        {
            await (source?.DisposeAsync() ?? ValueTask.CompletedTask);
            if (PostgresTrouble.IsTrouble(wrong) || wrong is ArgumentException or NotSupportedException)
            {
                throw PostgresTrouble.Unusable(address, wrong);
            }

            throw;
        }
    }

    /// <summary>A connection that is in no pool: what it holds is let go when it is closed, or its node dies.</summary>
    internal NpgsqlConnection NewConnection() => new(_address.Alone);

    /// <summary>Throws while another node has taken the database in this one's absence.</summary>
    /// <exception cref="LedgerUnavailableException">Another node holds it.</exception>
    internal void RequireNotTaken() => _held.RequireNotTaken();

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _held.DisposeAsync();
    }

    private static async Task<NodeLock> PrepareAsync(
        Func<NpgsqlConnection> connect, PostgresSharing sharing, TimeProvider time, CancellationToken cancellationToken)
    {
        var connection = connect();
        try
        {
            await connection.OpenAsync(cancellationToken);
            await PostgresRequirements.RequireAsync(connection, cancellationToken);
            var held = await NodeLock.TakeAsync(connection, sharing, connect, time, cancellationToken);
            await PostgresSchema.PrepareAsync(connection, cancellationToken);
            held.LookAfter();
            return held;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    // The settings can change while the server runs, so each new connection is asked again.
    private static NpgsqlDataSource Build(PostgresAddress address)
    {
        var builder = new NpgsqlDataSourceBuilder(address.Pooled);
        builder.UsePhysicalConnectionInitializer(
            connectionInitializer: static _ => throw new NotSupportedException("The stores open connections asynchronously only."),
            connectionInitializerAsync: static connection => PostgresRequirements.RequireAsync(connection, CancellationToken.None));
        return builder.Build();
    }
}
