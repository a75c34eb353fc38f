using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Sqlite;

/// <summary>Makes a connection keep what it commits, and does not take SQLite's word for it.</summary>
internal static class SqliteDurability
{
    private const long Full = 2;

    /// <summary>Sets what a power cut and an erasure ask for.</summary>
    public static void Set(SqliteConnection connection)
    {
        Ask(connection, "PRAGMA journal_mode = WAL");
        Ask(connection, "PRAGMA synchronous = FULL");
        Ask(connection, "PRAGMA foreign_keys = ON");
        Ask(connection, "PRAGMA secure_delete = ON");
        Ask(connection, "PRAGMA busy_timeout = 5000");
    }

    /// <summary>Reads back whether the settings hold.</summary>
    /// <exception cref="DataFolderUnusableException">The connection would lose what it has committed.</exception>
    public static void Require(SqliteConnection connection)
    {
        if (Ask(connection, "PRAGMA journal_mode") is not "wal")
        {
            throw new DataFolderUnusableException("SQLite cannot keep a write-ahead log in the data folder: choose a folder on a local disk.");
        }

        if (Ask(connection, "PRAGMA synchronous") is not Full)
        {
            throw new DataFolderUnusableException("SQLite does not wait for the disk (synchronous is not FULL): an acknowledged vote could be lost.");
        }
    }

    private static object? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar();
    }
}
