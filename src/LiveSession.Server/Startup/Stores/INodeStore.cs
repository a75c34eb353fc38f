using Microsoft.AspNetCore.DataProtection;

namespace LiveSession.Server.Startup.Stores;

/// <summary>What a node keeps everything in: opened before anything else, disposed of last.</summary>
internal interface INodeStore : IAsyncDisposable
{
    /// <summary>Ledger, people, pairings, turns: the ports that the store fills.</summary>
    void AddPorts(IServiceCollection services);

    /// <summary>Where the keys of the devices' cookies lie.</summary>
    void KeepKeys(IDataProtectionBuilder keys);
}

/// <summary>Opens the store that the options ask for.</summary>
internal static class NodeStores
{
    /// <summary>The data folder, or the database where one is named.</summary>
    /// <exception cref="StartupException">It cannot be used.</exception>
    public static async Task<INodeStore> OpenAsync(ServeOptions options, CancellationToken cancellationToken) => options.Postgres is { } connection
        ? await PostgresStore.OpenAsync(connection, options.IsCluster, cancellationToken)
        : await SqliteStore.OpenAsync(options.Data, cancellationToken);
}
