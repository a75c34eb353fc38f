using System.Data.Common;
using Npgsql;

namespace LiveSession.Storage.Postgres;

/// <summary>Runs commands on pooled connections. A connection that failed is thrown away, so the next call finds a server that came back.</summary>
internal sealed class PostgresWork(NpgsqlDataSource source)
{
    /// <summary>The rows that a query finds.</summary>
    /// <exception cref="Engine.LedgerUnavailableException">PostgreSQL could not answer.</exception>
    public Task<IReadOnlyList<T>> RowsAsync<T>(string text, Func<DbDataReader, T> row, CancellationToken cancellationToken, params object[] values) =>
        RunAsync<IReadOnlyList<T>>(
            async connection =>
            {
                await using var command = Command(connection, text, values);
                await using var reader = await command.ExecuteReaderAsync(cancellationToken);
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellationToken))
                {
                    rows.Add(row(reader));
                }

                return rows;
            },
            cancellationToken);

    /// <summary>How many rows a statement has changed, on disk when this returns.</summary>
    /// <exception cref="Engine.LedgerUnavailableException">PostgreSQL could not do it.</exception>
    public Task<int> ExecuteAsync(string text, CancellationToken cancellationToken, params object[] values) =>
        RunAsync(
            async connection =>
            {
                await using var command = Command(connection, text, values);
                return await command.ExecuteNonQueryAsync(cancellationToken);
            },
            cancellationToken);

    /// <summary>Work on one connection; what is neither trouble nor known to the work is a bug and passes.</summary>
    /// <exception cref="Engine.LedgerUnavailableException">PostgreSQL could not do it.</exception>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            return await work(connection);
        }
        catch (Exception wrong) when (PostgresTrouble.IsTrouble(wrong))
        {
            Forget(wrong);
            throw PostgresTrouble.Unavailable(wrong);
        }
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string text, object[] values)
    {
        var command = new NpgsqlCommand(text, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private void Forget(Exception wrong)
    {
        if (PostgresTrouble.IsBroken(wrong))
        {
            source.Clear();
        }
    }
}
