using LiveSession.Engine.Ballots;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Nodes;
using LiveSession.Engine.People;
using LiveSession.Engine.Pictures;
using LiveSession.Storage.Postgres;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace LiveSession.Server.Startup.Stores;

/// <summary>A PostgreSQL database: the node itself keeps nothing.</summary>
internal sealed class PostgresStore(PostgresDatabase database) : INodeStore
{
    public static async Task<INodeStore> OpenAsync(string connection, bool shared, CancellationToken cancellationToken)
    {
        try
        {
            return new PostgresStore(await PostgresDatabase.OpenAsync(connection, shared ? PostgresSharing.Cluster : PostgresSharing.ThisNodeAlone, TimeProvider.System, cancellationToken));
        }
        catch (Exception unusable) when (unusable is DatabaseInUseException or DatabaseUnusableException)
        {
            throw new StartupException([unusable.Message]);
        }
    }

    public void AddPorts(IServiceCollection services) => services
        .AddSingleton<ILedgerStore>(new PostgresLedgerStore(database))
        .AddSingleton<IPeopleStore>(new PostgresPeople(database))
        .AddSingleton<IPictureStore>(new PostgresPictures(database))
        .AddSingleton<IBallotKeys>(new PostgresBallotKeys(database))
        .AddSingleton<IPairingStore>(new PostgresPairings(database))
        .AddSingleton<ISessionTurns>(new PostgresTurns(database));

    public void KeepKeys(IDataProtectionBuilder keys) =>
        keys.Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeysInPostgres(new PostgresKeys(database)));

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
