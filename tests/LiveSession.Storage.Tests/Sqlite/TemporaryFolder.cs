using LiveSession.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace LiveSession.Storage.Tests.Sqlite;

/// <summary>A data folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("livesession-storage-");
    private SqliteDataFolder? _open;

    public string Path => _directory.FullName;

    public string LedgerFile => System.IO.Path.Combine(Path, "ledger.db");

    public async Task<SqliteDataFolder> OpenAsync() => _open = await SqliteDataFolder.OpenAsync(Path, CancellationToken.None);

    public void Close()
    {
        _open?.Dispose();
        _open = null;
    }

    /// <summary>Another program's connection to the ledger file.</summary>
    public SqliteConnection Intrude()
    {
        var text = new SqliteConnectionStringBuilder { DataSource = LedgerFile, Pooling = false, ForeignKeys = false };
        var connection = new SqliteConnection(text.ConnectionString);
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        Close();
        _directory.Delete(recursive: true);
    }
}
