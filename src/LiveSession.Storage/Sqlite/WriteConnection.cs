using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>The one connection that writes, with its commands prepared once.</summary>
internal sealed class WriteConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, PreparedCommand> _commands = new(StringComparer.Ordinal);
    private EntryInsert? _entries;

    private WriteConnection(SqliteConnection connection) => _connection = connection;

    public static WriteConnection Open(string file)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false, DefaultTimeout = 5 };
        var connection = new SqliteConnection(text.ConnectionString);
        try
        {
            connection.Open();
            SqliteDurability.Set(connection);
            SqliteDurability.Require(connection);
            return new WriteConnection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes entries of a ledger; once the tables are there.</summary>
    public EntryInsert Entries => _entries ??= new EntryInsert(_connection);

    /// <summary>The command of this text, which names its parameters <c>$1</c>, <c>$2</c> ... in order.</summary>
    public PreparedCommand Command(string text)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            _commands[text] = command = new PreparedCommand(_connection.CreateCommand(), text);
        }

        return command;
    }

    public long Number(string text, params ReadOnlySpan<object?> values) => Command(text).With(values).Number();

    /// <summary>All of the work becomes durable, or none of it.</summary>
    public void InTransaction(Action work)
    {
        Command("BEGIN IMMEDIATE").Execute();
        try
        {
            work();
            Command("COMMIT").Execute();
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    public bool ForEachInTransaction<T>(IReadOnlyList<T> items, Action<T> write)
    {
        InTransaction(() =>
        {
            foreach (var item in items)
            {
                write(item);
            }
        });
        return true;
    }

    public void Dispose()
    {
        _entries?.Dispose();
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Rollback()
    {
        try
        {
            Command("ROLLBACK").Execute();
        }
        catch (SqliteException)
        {
            // On a full disk SQLite has rolled back by itself already.
        }
    }
}
