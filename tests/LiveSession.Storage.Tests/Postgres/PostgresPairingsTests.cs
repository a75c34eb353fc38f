using LiveSession.Engine.People;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Tests.Contract;

namespace LiveSession.Storage.Tests.Postgres;

public sealed class PostgresPairingsTests : PairingStoreContract
{
    private PostgresDatabase? _database;

    public override async Task DisposeAsync() => await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);

    protected override async ValueTask<IPairingStore> OpenAsync() => new PostgresPairings(_database = await TemporaryDatabase.OpenAsync());
}
