using System.Collections.Concurrent;
using LiveSession.Engine;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>
/// Runs all writes one after the other on a thread of their own: SQLite has one writer anyway, and a flush that blocks
/// must not take one of the few threads that serve devices.
/// </summary>
internal sealed class SqliteWrites : IDisposable
{
    private readonly string _file;
    private readonly BlockingCollection<Action> _waiting = [];
    private readonly Thread _thread;
    private WriteConnection? _connection;

    public SqliteWrites(string file)
    {
        _file = file;
        _thread = new Thread(Work) { IsBackground = true, Name = "sqlite writes" };
        _thread.Start();
    }

    /// <summary>Runs a write when those before it are done.</summary>
    /// <exception cref="LedgerUnavailableException">SQLite could not do it; the next write starts on a new connection.</exception>
    public Task<T> RunAsync<T>(Func<WriteConnection, T> write, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add(() => Answer(write, done), cancellationToken);
        return done.Task;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _connection?.Dispose();
        _waiting.Dispose();
    }

    private void Work()
    {
        foreach (var write in _waiting.GetConsumingEnumerable())
        {
            write();
        }
    }

    private void Answer<T>(Func<WriteConnection, T> write, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(write(_connection ??= WriteConnection.Open(_file)));
        }
        catch (SqliteException wrong)
        {
            Reconnect();
            done.SetException(SqliteTrouble.Unavailable(wrong));
        }
        catch (Exception wrong)
        {
            done.SetException(wrong);
        }
    }

    // After an I/O error a connection may stay broken for good.
    private void Reconnect()
    {
        try
        {
            _connection?.Dispose();
        }
        catch (SqliteException)
        {
            // It failed before; the new one will tell.
        }

        _connection = null;
    }
}
