using LiveSession.Engine.Ballots;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;
using LiveSession.Engine.Pictures;
using LiveSession.Storage.Files;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;

namespace LiveSession.Server.Startup.Stores;

/// <summary>The data folder of a node that is alone: one file, no server to install.</summary>
internal sealed class SqliteStore(SqliteDataFolder folder) : INodeStore
{
    public static async Task<INodeStore> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return new SqliteStore(await SqliteDataFolder.OpenAsync(Path.GetFullPath(path), cancellationToken));
        }
        catch (Exception unusable) when (unusable is DataFolderInUseException or DataFolderUnusableException)
        {
            throw new StartupException([unusable.Message]);
        }
    }

    public void AddPorts(IServiceCollection services) => services
        .AddSingleton(folder)
        .AddSingleton<ILedgerStore, SqliteLedgerStore>()
        .AddSingleton<IPeopleStore, SqlitePeople>()
        .AddSingleton<IPictureStore, SqlitePictures>()
        .AddSingleton<IBallotKeys>(new BallotKeyFiles(Path.Combine(folder.Path, BallotKeyFiles.FolderName)))
        .AddSingleton<IPairingStore, MemoryPairings>()
        .AddSingleton<ISessionTurns, InProcessTurns>();

    public void KeepKeys(IDataProtectionBuilder keys) => keys.PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder.Path, "keys")));

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
