using LiveSession.Engine;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>
/// Runs queries on pooled connections beside the writer: with a write-ahead log neither waits for the other. They run to their end on the caller's
/// thread: SQLite has no other way, and a local file answers sooner than a cancellation would be seen.
/// </summary>
internal sealed class SqliteReads(string file) : IDisposable
{
    private readonly string _connectionText = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = true,
        DefaultTimeout = 5,
    }.ConnectionString;

    /// <summary>The rows that a query finds.</summary>
    /// <exception cref="LedgerUnavailableException">SQLite could not answer.</exception>
    public Task<IReadOnlyList<T>> RowsAsync<T>(string text, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        try
        {
            return Task.FromResult<IReadOnlyList<T>>(Rows(text, row, values));
        }
        catch (SqliteException wrong)
        {
            return Task.FromException<IReadOnlyList<T>>(SqliteTrouble.Unavailable(wrong));
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionText);
        SqliteConnection.ClearPool(connection);
    }

    private List<T> Rows<T>(string text, Func<SqliteDataReader, T> row, ReadOnlySpan<object?> values)
    {
        using var connection = new SqliteConnection(_connectionText);
        connection.Open();
        using var command = new PreparedCommand(connection.CreateCommand(), text);
        return command.With(values).Rows(row);
    }
}
