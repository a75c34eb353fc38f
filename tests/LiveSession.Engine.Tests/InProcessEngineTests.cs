using LiveSession.Engine.InProcess;
using LiveSession.Engine.Ledger;
using LiveSession.Engine.Tests.Contract;
using LiveSession.Storage.Memory;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Sqlite;
using LiveSession.Tests.Shared;

namespace LiveSession.Engine.Tests;

public sealed class InProcessEngineOnMemoryTests : EngineContract
{
    protected override ValueTask<ILedgerStore> OpenStoreAsync() => ValueTask.FromResult<ILedgerStore>(new MemoryLedgerStore());

    protected override ValueTask<ISessionEngine> StartAsync(ILedgerStore store) =>
        ValueTask.FromResult<ISessionEngine>(new InProcessEngine(store, Jar.Catalog, TimeProvider.System, Witness.EmptyJar));

    [Fact]
    public async Task StoppedEngine_HasMadeDurableWhatItTook_AndTakesNoMore()
    {
        var engine = new InProcessEngine(Store, Jar.Catalog, TimeProvider.System, Witness.EmptyJar);
        var command = new CommandEnvelope("c1", "f", "system", DateTimeOffset.UnixEpoch, new Put(1));
        var atTheDisk = Store.HoldAsync();
        var reply = engine.SendAsync("s1", Domain.AggregateId.Session, command, CancellationToken.None);
        await atTheDisk;
        var stopping = engine.DisposeAsync();
        Store.Release();
        await stopping;

        Assert.True((await reply).Accepted);
        await Assert.ThrowsAsync<LedgerUnavailableException>(
            () => engine.SendAsync("s1", Domain.AggregateId.Session, command with { Id = "c2" }, CancellationToken.None));
    }
}

public sealed class InProcessEngineOnSqliteTests : EngineContract
{
    private readonly DirectoryInfo _path = Directory.CreateTempSubdirectory("livesession-engine-");
    private SqliteDataFolder? _folder;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder?.Dispose();
        _path.Delete(recursive: true);
    }

    protected override async ValueTask<ILedgerStore> OpenStoreAsync()
    {
        _folder = await SqliteDataFolder.OpenAsync(_path.FullName, CancellationToken.None);
        return new SqliteLedgerStore(_folder);
    }

    protected override ValueTask<ISessionEngine> StartAsync(ILedgerStore store) =>
        ValueTask.FromResult<ISessionEngine>(new InProcessEngine(store, Jar.Catalog, TimeProvider.System, Witness.EmptyJar));
}

public sealed class InProcessEngineOnPostgresTests : EngineContract
{
    private PostgresDatabase? _database;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    protected override async ValueTask<ILedgerStore> OpenStoreAsync()
    {
        var server = await PostgresServer.SharedAsync();
        _database = await PostgresDatabase.OpenAsync(await server.NewDatabaseAsync(), PostgresSharing.ThisNodeAlone, TimeProvider.System, CancellationToken.None);
        return new PostgresLedgerStore(_database);
    }

    protected override ValueTask<ISessionEngine> StartAsync(ILedgerStore store) =>
        ValueTask.FromResult<ISessionEngine>(new InProcessEngine(store, Jar.Catalog, TimeProvider.System, Witness.EmptyJar));
}
