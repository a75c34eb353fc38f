using LiveSession.Engine;

namespace LiveSession.Storage.Sqlite;

/// <summary>The data folder of one process: <c>ledger.db</c>, held alone. The stores work on it; dispose of it last.</summary>
public sealed class SqliteDataFolder : IDisposable
{
    /// <summary>The ledger's file in its folder.</summary>
    public const string FileName = "ledger.db";

    private readonly DataFolderLock _held;

    private SqliteDataFolder(string path, DataFolderLock held)
    {
        _held = held;
        Path = path;
        File = System.IO.Path.Combine(path, FileName);
        Reads = new SqliteReads(File);
        Writes = new SqliteWrites(File);
    }

    public string Path { get; }

    internal string File { get; }

    internal SqliteReads Reads { get; }

    internal SqliteWrites Writes { get; }

    /// <summary>Takes the folder, and creates it and its schema when needed.</summary>
    /// <exception cref="DataFolderInUseException">Another process holds it.</exception>
    /// <exception cref="DataFolderUnusableException">It cannot be written safely, or a newer version wrote it.</exception>
    public static async Task<SqliteDataFolder> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(path);
            return await PrepareAsync(new SqliteDataFolder(path, DataFolderLock.Take(path)), cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or LedgerUnavailableException)
        {
            throw new DataFolderUnusableException($"The data folder '{path}' cannot be used: {wrong.Message}", wrong);
        }
    }

    public void Dispose()
    {
        Writes.Dispose();
        Reads.Dispose();
        _held.Dispose();
    }

    private static async Task<SqliteDataFolder> PrepareAsync(SqliteDataFolder folder, CancellationToken cancellationToken)
    {
        try
        {
            await folder.Writes.RunAsync(SqliteSchema.Prepare, cancellationToken);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }
}
